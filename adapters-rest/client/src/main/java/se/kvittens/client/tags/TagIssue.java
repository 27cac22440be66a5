package se.kvittens.client.tags;

import java.util.Optional;

/**
 * That a tag is handed out.
 *
 * @param recipients how many of the provider have an order in force
 * @param why the reason; nothing personal
 */
public record TagIssue(int recipients, Optional<String> why) {

    /** Without a reason. */
    public static TagIssue to(int recipients) {
        return new TagIssue(recipients, Optional.empty());
    }
}
