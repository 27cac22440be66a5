package se.kvittens.lock.nuki.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.lock.json.Json;

/** Whatever stands in a log, it is read, or told as unread; and a number that is not known is kept. */
class ReadingProperties {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Telling TELLING = new Telling(new GatewayName("nuki"), () -> Instant.EPOCH);
    private static final List<String> FIELDS = List.of(
            "id",
            "smartlockId",
            "deviceType",
            "authId",
            "name",
            "action",
            "trigger",
            "state",
            "autoUnlock",
            "date",
            "source");

    @Property(tries = 500)
    void an_entry_is_told_once_whatever_stands_in_it(@ForAll("entries") JsonNode entry) {
        Told told = TELLING.of(List.of(entry));

        assertThat(told.events().size() + told.unread().size()).isEqualTo(1);
        assertThat(told.toString()).doesNotContain("Testsson");
        assertThat(Smartlock.read(entry).map(lock -> lock.health(new GatewayName("nuki"))))
                .isNotNull();
    }

    @Property(tries = 200)
    void a_text_that_is_cut_or_changed_is_read_without_a_fault(@ForAll("texts") String text) {
        Told told = TELLING.of(List.of(Json.tree(text)));

        assertThat(told.events().size() + told.unread().size()).isEqualTo(1);
    }

    @Property(tries = 200)
    void a_number_that_is_not_known_is_kept_and_makes_no_fact(@ForAll("unknownActions") int action) {
        DoorEvent event =
                TELLING.of(List.of(entry().put("action", action))).events().get(0);

        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.detail()).isEqualTo("action " + action);
    }

    @Property(tries = 200)
    void so_is_how_it_ended_and_what_set_it_in_motion(
            @ForAll("unknownStates") int state, @ForAll("unknownTriggers") int trigger) {
        ObjectNode entry = entry().put("state", state).put("trigger", trigger);
        DoorEvent event = TELLING.of(List.of(entry)).events().get(0);

        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.detail()).isEqualTo("action 1, state %d, trigger %d", state, trigger);
    }

    @Provide
    Arbitrary<JsonNode> entries() {
        Arbitrary<ObjectNode> changed = Arbitraries.maps(Arbitraries.of(FIELDS), values())
                .ofMaxSize(4)
                .map(changes -> {
                    ObjectNode entry = entry();
                    changes.forEach(entry::set);
                    return entry;
                });
        return Arbitraries.oneOf(changed.map(entry -> entry), values());
    }

    @Provide
    Arbitrary<String> texts() {
        String whole = entry().toString();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, whole.length());
        return places.flatMap(from -> places.flatMap(to -> Arbitraries.strings()
                .ofMaxLength(3)
                .map(between -> whole.substring(0, from) + between + whole.substring(to))));
    }

    @Provide
    Arbitrary<Integer> unknownActions() {
        return Arbitraries.integers().filter(code -> LogAction.of(code).isEmpty());
    }

    @Provide
    Arbitrary<Integer> unknownStates() {
        return Arbitraries.integers().filter(code -> Completion.of(code).isEmpty());
    }

    @Provide
    Arbitrary<Integer> unknownTriggers() {
        return Arbitraries.integers().filter(code -> Trigger.of(code).isEmpty());
    }

    private static Arbitrary<JsonNode> values() {
        Arbitrary<String> texts =
                Arbitraries.strings().ofMaxLength(12).edgeCases(edges -> edges.add("\uD800", "\u0000", "0", " "));
        return Arbitraries.oneOf(
                texts.map(NODES::textNode),
                Arbitraries.of("2025-03-03T07:00:00Z", "-999999999-01-01T00:00:00Z", "9999-12-31T23:59:59-18:00")
                        .map(NODES::textNode),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.bigIntegers().map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.of(NODES.nullNode(), NODES.arrayNode(), NODES.objectNode(), NODES.booleanNode(true)));
    }

    private static ObjectNode entry() {
        return NODES.objectNode()
                .put("id", "65e000000000000000000001")
                .put("smartlockId", 17)
                .put("deviceType", 0)
                .put("authId", "5f01")
                .put("name", "Testa Testsson")
                .put("action", 1)
                .put("trigger", 5)
                .put("state", 0)
                .put("autoUnlock", false)
                .put("date", "2025-03-03T07:00:00.000Z")
                .put("source", 0);
    }
}
