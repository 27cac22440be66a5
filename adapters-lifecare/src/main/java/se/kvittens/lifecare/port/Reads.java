package se.kvittens.lifecare.port;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.feed.Pages;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wire.Items;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.transport.http.Request;

/** What the ports share: reading one thing, or all things of a list. */
final class Reads {

    private final Pages pages;
    private final Unread unread;

    Reads(Calls calls, Unread unread) {
        this.pages = new Pages(calls, unread);
        this.unread = unread;
    }

    /** Not ready, and listed, where it can't be read. */
    <W, T> Calls.Reading<T> one(Request request, Class<W> type, Function<W, T> translate) {
        return response -> {
            JsonNode body = Json.tree(response.text().orElse(""));
            Either<String, T> read = Items.read(body, type, translate);
            if (read.isLeft()) {
                unread.add(request.path(), read.getLeft());
            }
            return read.fold(fault -> new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)), Answer::accepted);
        };
    }

    /** Those that can be read; the others are listed. */
    <W, T> Answer<List<T>> all(Request list, Class<W> type, Function<W, T> translate) {
        List<T> items = new ArrayList<>();
        return pages.each(list, new Pages.Reading<>(type, translate), items::add)
                .map(asOf -> List.copyOf(items));
    }
}
