package se.kvittens.lifecare.feed;

import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.transport.http.Request;

/** One list of the other system, as a feed. */
final class Feed<W, T> {

    private final Pages pages;
    private final Request list;
    private final Pages.Reading<W, T> reading;

    Feed(Pages pages, Request list, Pages.Reading<W, T> reading) {
        this.pages = pages;
        this.list = list;
        this.reading = reading;
    }

    /** The other system's clock at the beginning. Throws where the list could not be had whole. */
    Optional<String> tell(Consumer<? super T> consumer) {
        Answer<Optional<String>> answer = pages.each(list, reading, consumer);
        return answer.value().orElseThrow(() -> new FeedInterrupted(list.path(), answer));
    }
}
