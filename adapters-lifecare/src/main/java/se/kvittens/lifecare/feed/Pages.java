package se.kvittens.lifecare.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.wire.Items;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.transport.http.Request;

/** Lists of the other system, page by page; one page is held at a time. */
public final class Pages {

    private final Calls calls;
    private final Unread unread;

    public Pages(Calls calls, Unread unread) {
        this.calls = calls;
        this.unread = unread;
    }

    /** How the items of a list are read. */
    public record Reading<W, T>(Class<W> type, Function<W, T> translate) {}

    /**
     * Gives each item that can be read, in the order of the list, and lists the others by their place in the whole of it.
     *
     * @return the other system's clock when the first page was asked for, where it says so; not accepted where a page could
     *     not be had, so that what was given is not the whole
     */
    public <W, T> Answer<Optional<String>> each(Request list, Reading<W, T> reading, Consumer<? super T> items) {
        Set<String> cursors = new HashSet<>();
        Answer<Page> page = page(list);
        Answer<Optional<String>> asOf = page.map(Page::asOf);
        int before = 0;
        while (page.value().isPresent()) {
            Page held = page.value().get();
            give(new Stretch(list, before, held.items()), reading, items);
            before += held.items().size();
            if (held.next().isEmpty()) {
                return asOf;
            }
            page = cursors.add(held.next().get())
                    ? page(list.asking("cursor", held.next().get()))
                    : unreadable();
        }
        return page.map(Page::asOf);
    }

    /** The items of a page, and how many of the list were before them. */
    private record Stretch(Request list, int before, JsonNode items) {}

    private record Page(JsonNode items, Optional<String> asOf, Optional<String> next) {}

    private Answer<Page> page(Request request) {
        return calls.call(request).then(response -> {
            JsonNode body = Json.tree(response.text().orElse(""));
            JsonNode items = body.path("items");
            return items.isArray() && isCursor(body.path("next"))
                    ? Answer.accepted(new Page(items, text(body, "asOf"), text(body, "next")))
                    : unreadable();
        });
    }

    /** Or none; what is no text is no sign that the list ends. */
    private static boolean isCursor(JsonNode next) {
        return next.isMissingNode()
                || next.isNull()
                || (next.isTextual() && !next.asText().isEmpty());
    }

    private <W, T> void give(Stretch stretch, Reading<W, T> reading, Consumer<? super T> items) {
        for (int place = 0; place < stretch.items().size(); place++) {
            JsonNode item = stretch.items().get(place);
            Either<String, T> read = Items.read(item, reading.type(), reading.translate());
            if (read.isRight()) {
                items.accept(read.get());
            } else {
                unread.add(placeOf(stretch.list(), item, stretch.before() + place), read.getLeft());
            }
        }
    }

    private static String placeOf(Request list, JsonNode item, int place) {
        String id = text(item, "id")
                .map(PersonalNumbers::maskedIn)
                .map(named -> " " + named)
                .orElse("");
        return list.path() + " items[" + place + "]" + id;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static <T> Answer<T> unreadable() {
        return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
    }
}
