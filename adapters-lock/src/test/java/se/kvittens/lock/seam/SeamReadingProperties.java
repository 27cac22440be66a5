package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.lock.json.Json;

/** Whatever Seam answers, it is read, told as unread or not ready; nothing is thrown, lost or made up. */
class SeamReadingProperties {

    private static final String ANSWER = """
            {"ok": true, "lock": {"device_id": "d", "properties": {"online": true, "locked": true}},
             "locks": [{"device_id": "d", "properties": {"online": true, "locked": true}}],
             "action_attempt": {"action_attempt_id": "a", "action_type": "UNLOCK_DOOR", "status": "success",
              "result": {"was_confirmed_by_device": true}},
             "events": [{"event_id": "e-1", "event_type": "lock.unlocked", "device_id": "d",
              "created_at": "2026-03-29T00:59:59.999Z", "occurred_at": "2026-03-29T01:00:00Z"}]}
            """;

    private static Path folder;

    @BeforeContainer
    static void somewhere() throws IOException {
        folder = Files.createTempDirectory("seam");
    }

    @AfterContainer
    static void no_more() throws IOException {
        Files.delete(folder.resolve("key"));
        Files.delete(folder);
    }

    @Property(tries = 300)
    void an_answer_that_is_changed_anywhere_throws_nothing(
            @ForAll @IntRange(max = 550) int at, @ForAll("bits") String bit, @ForAll @IntRange(max = 9) int without) {
        int from = Math.min(at, ANSWER.length());
        String changed = ANSWER.substring(0, from) + bit + ANSWER.substring(Math.min(from + without, ANSWER.length()));
        LockGateway gateway = Seam.gateway(request -> StubSeam.answer(200, changed), folder);

        gateway.locks();
        gateway.lock(Seam.NAME.lock("d"));
        gateway.log(Optional.empty());
        boolean isConfirmed = gateway.send(Seam.command("d", LockAction.UNLOCK)) instanceof Confirmed;
        assertThat(isConfirmed && !changed.contains("true}")).isFalse();
    }

    @Property
    void an_event_that_is_changed_at_one_place_takes_no_other_with_it(
            @ForAll("fields") String field, @ForAll("values") JsonNode value) {
        ObjectNode first = (ObjectNode) Json.tree(ANSWER).path("events").path(0);
        ObjectNode changed = first.deepCopy();
        changed.set(field, value);
        ObjectNode third = first.deepCopy().put("event_id", "e-3");

        Told told = new Events(Seam.NAME, () -> Seam.NOW).told(List.of(first, changed, third));

        assertThat(told.events()).extracting(each -> each.id().name()).contains("e-1", "e-3");
        assertThat(told.unread()).allMatch(each -> each.field().equals(field));
    }

    /** Whatever the order of its lists, and whenever one asks. */
    @Property(tries = 20)
    void who_reads_on_misses_nothing(
            @ForAll boolean newestFirst,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 900) Integer> bursts,
            @ForAll @IntRange(min = 5, max = 5000) int apart) {
        StubSeam seam = new StubSeam(newestFirst);
        LockGateway gateway = Seam.gateway(seam, folder);
        Optional<LogPlace> place = Optional.empty();
        long heard = 0;
        long happened = 0;
        for (int burst : bursts) {
            for (int one = 0; one < burst; one++) {
                seam.happened("lock.locked", StubSeam.IN_REACH);
                seam.pass(Duration.ofMillis(one % 3 * (long) apart));
            }
            // Those of the burst before stay out of what overlaps.
            List<LogPage> pages = Seam.pages(gateway, place);
            long before = happened;
            heard += Seam.events(pages).stream()
                    .map(each -> Integer.parseInt(each.id().name().substring("event-".length())))
                    .filter(number -> number > before)
                    .distinct()
                    .count();
            happened += burst;
            place = Seam.end(pages);
            assertThat(heard).isEqualTo(happened);
        }
    }

    @Provide
    Arbitrary<String> bits() {
        return Arbitraries.of("", "\"", "{", "}", "[", "]", ",", "null", "\u0000", "\\ud800", "1e99999", "true", "é");
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(
                "event_id", "event_type", "device_id", "created_at", "occurred_at", "method", "access_code_id");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("null", "7", "{}", "[[]]", "\"\"", "\"\\ud800\"", "\"191212121212\"", "-1e9999")
                        .map(Json::tree),
                Arbitraries.strings()
                        .ofMaxLength(250)
                        .map(text -> Json.object().put("a", text).get("a")));
    }
}
