package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.lock.json.Json;

/** Whatever comes, it is read, told as unread or turned away; nothing is thrown, lost or made up. */
class ReadingProperties {

    private static final String EVENT = """
            {"id": "e-%d", "lock": "l-1", "door": "home", "type": "unlocked", "means": "remote", "key": "k-1",
             "command": "c-1", "recipient": "r-1", "time": "2026-03-28T09:00:00+01:00", "clock": "device", "sequence": 7,
             "sent": {"deviceTime": "2026-03-29T01:59:00+01:00", "gatewayTime": "2026-03-29T01:00:30Z"},
             "detail": "code-3"}""";

    private static Path folder;
    private static Sender sender;

    @BeforeContainer
    static void one_sender() throws IOException {
        folder = Files.createTempDirectory("sender");
        sender = new Sender(folder);
    }

    @AfterContainer
    static void no_more() throws IOException {
        Files.delete(folder.resolve("signing"));
        Files.delete(folder);
    }

    @Property
    void any_json_is_read_or_unread(@ForAll("events") List<String> events) {
        Told told = told(events);

        assertThat(told.events().size() + told.unread().size()).isEqualTo(events.size());
    }

    @Property
    void of_what_is_changed_at_one_place_no_other_event_suffers(
            @ForAll("fields") String field, @ForAll("values") String value) {
        Told told = told(List.of(event(1), changed(field, value), event(3)));

        assertThat(told.events()).extracting(each -> each.id().name()).contains("e-1", "e-3");
        assertThat(told.unread()).allMatch(each -> each.field().startsWith(field));
    }

    @Property
    void in_whatever_order_they_come_the_same_is_told(@ForAll Random random) {
        List<String> events = new ArrayList<>(
                IntStream.range(0, 5).mapToObj(ReadingProperties::event).toList());
        Map<String, DoorEvent> before = byName(told(events));
        Collections.shuffle(events, random);

        assertThat(byName(told(events))).isEqualTo(before);
    }

    /** Signed by the gateway, and yet not as agreed. */
    @Property
    void any_body_is_turned_away_or_told(@ForAll byte[] changes, @ForAll("events") List<String> events) {
        byte[] body = Sender.body(String.join(",", events)).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < changes.length; at++) {
            body[Math.floorMod(at * 31 + changes[at], body.length)] ^= changes[at];
        }
        String text = new String(body, StandardCharsets.UTF_8);

        Either<Turned, Told> told = sender.received(text);

        assertThat(told.isRight()).isEqualTo(Json.tree(text).path("events").isArray());
        assertThat(told.isRight() || told.getLeft() == Turned.UNREADABLE).isTrue();
    }

    @Property
    void answers_of_other_things_are_no_answers(@ForAll("fields") String field, @ForAll("values") String value) {
        JsonNode body = Json.object()
                .put(field + "s", value)
                .set("locks", Json.object().arrayNode().add(Json.tree(value)));

        assertThat(new Health(Neutral.NAME).all(body)).isInstanceOf(Answer.NotReady.class);
        assertThat(new Log(new Events(Neutral.NAME, () -> Neutral.NOW)).page(body, Optional.empty()))
                .isInstanceOf(Answer.NotReady.class);
    }

    @Provide
    Arbitrary<List<String>> events() {
        Arbitrary<String> changed = Combinators.combine(fields(), values()).as(ReadingProperties::changed);
        return Arbitraries.oneOf(
                        changed, values(), Arbitraries.integers().between(1, 9).map(ReadingProperties::event))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(
                "id",
                "lock",
                "door",
                "type",
                "means",
                "key",
                "command",
                "recipient",
                "time",
                "clock",
                "sequence",
                "sent",
                "detail");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "{}",
                        "[]",
                        "\"\"",
                        "[[[]]]",
                        "{\"deviceTime\": 1}",
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "\"191212121212\"",
                        "1e999999999",
                        "-0",
                        "9223372036854775808"),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.strings().ofMaxLength(250).map(ReadingProperties::quoted));
    }

    private static String quoted(String text) {
        return Json.object().put("a", text).get("a").toString();
    }

    private static String event(int number) {
        return EVENT.formatted(number);
    }

    private static String changed(String field, String value) {
        return ((ObjectNode) Json.tree(event(2))).set(field, Json.tree(value)).toString();
    }

    private static Map<String, DoorEvent> byName(Told told) {
        return told.events().stream().collect(Collectors.toMap(each -> each.id().name(), each -> each));
    }

    private static Told told(List<String> events) {
        return sender.received(Sender.body(events.toArray(String[]::new))).get();
    }
}
