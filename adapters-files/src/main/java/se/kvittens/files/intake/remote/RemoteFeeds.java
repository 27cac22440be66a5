package se.kvittens.files.intake.remote;

import java.time.YearMonth;
import java.util.function.BiConsumer;
import se.kvittens.application.importing.feed.Feeds;

/** Opens another system as feeds; who knows its protocol provides it. */
@FunctionalInterface
public interface RemoteFeeds {

    /**
     * The feeds of a month; each is asked when it is told, which is done once for all providers of the month.
     *
     * @param unread takes the place and the reason of each item that can't be read
     */
    Feeds of(RemoteSource source, YearMonth month, BiConsumer<String, String> unread);
}
