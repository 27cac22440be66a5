package se.kvittens.client.tags;

import java.util.Optional;

/**
 * What a spot check (stickprov) found.
 *
 * @param inPlace whether it hangs where it should and can be read
 * @param why the reason; nothing personal
 */
public record TagCheck(boolean inPlace, Optional<String> why) {

    /** It hangs where it should and can be read. */
    public static final TagCheck IN_PLACE = new TagCheck(true, Optional.empty());
}
