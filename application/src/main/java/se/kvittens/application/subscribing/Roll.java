package se.kvittens.application.subscribing;

import java.util.List;

/**
 * Subscriptions that stand.
 *
 * @param standing those that can be read, in the order in which they were made
 * @param unreadable how many more there are, which nobody is told anything by: damaged, or of a newer version
 */
public record Roll(List<Standing> standing, int unreadable) {

    public Roll {
        standing = List.copyOf(standing);
    }
}
