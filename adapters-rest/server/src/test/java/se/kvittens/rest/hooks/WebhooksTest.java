package se.kvittens.rest.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.closing.Account;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Failing;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.fixture.Town;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.MadeUpReceiver;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** Webhooks over HTTP: made, looked at, tried and taken away. */
class WebhooksTest extends RigTest {

    private static final String ALL = PROVIDER + "/webhooks";
    private static final String WISH = "{\"address\": \"%s\", \"events\": [\"visits.changed\", \"month.closed\"]}"
            .formatted(MadeUpReceiver.ADDRESS);

    private static Client administrator() {
        return rig.as("administrator");
    }

    private static String codeOf(Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static List<String> ids(Answer list) {
        List<String> ids = new ArrayList<>();
        list.json()
                .path("webhooks")
                .forEach(each -> ids.add(each.path("webhook").asText()));
        return ids;
    }

    private static JsonNode made() {
        return administrator().post(ALL, WISH).json();
    }

    private static String at(JsonNode webhook) {
        return ALL + "/" + webhook.required("webhook").asText();
    }

    @BeforeEach
    void none() {
        rig.time.set(Rig.NOON);
        ids(administrator().get(ALL)).forEach(each -> administrator().delete(ALL + "/" + each));
    }

    @Test
    void a_secret_is_told_when_it_is_made_or_changed_and_never_again() {
        JsonNode made = made();
        assertThat(made.path("secret").asText()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(made.at("/made/who").asText()).isEqualTo("adam");
        assertThat(made.path("events").toString()).isEqualTo("[\"month.closed\",\"visits.changed\"]");

        JsonNode changed = administrator().post(at(made) + "/secret", "").json();
        assertThat(changed.path("secret").asText())
                .isNotEqualTo(made.path("secret").asText())
                .startsWith("whsec_");
        assertThat(changed.path("bothSignUntil").asText()).isEqualTo("2025-03-15T11:00:00Z");
        assertThat(administrator().get(at(made)).body()).doesNotContain("whsec_");
        assertThat(administrator().get(ALL).body()).doesNotContain("whsec_");
    }

    @Test
    void what_was_taken_away_is_not_there_and_the_others_are_left() {
        JsonNode first = made();
        JsonNode second = made();
        assertThat(ids(administrator().get(ALL))).hasSize(2);

        Answer left = administrator().delete(at(first));

        assertThat(ids(left)).containsExactly(second.path("webhook").asText());
        assertThat(List.of(
                        codeOf(administrator().get(at(first))),
                        codeOf(administrator().delete(at(first))),
                        codeOf(administrator().post(at(first) + "/secret", "")),
                        codeOf(administrator().post(at(first) + "/ping", ""))))
                .containsOnly("404 NO_SUCH_WEBHOOK");
    }

    @Test
    void SYS_2_another_providers_are_not_there() {
        JsonNode made = made();

        assertThat(codeOf(rig.as("south-administrator").get(at(made)))).isEqualTo("404 NO_SUCH_PROVIDER");
        String south = "/v1/providers/S%C3%B6dra%20hemtj%C3%A4nsten/webhooks/";
        assertThat(codeOf(rig.as("south-administrator")
                        .get(south + made.path("webhook").asText())))
                .isEqualTo("404 NO_SUCH_WEBHOOK");
    }

    @Test
    void a_trial_says_how_it_went_and_is_counted_by_nobody() {
        JsonNode made = made();

        JsonNode trial = administrator().post(at(made) + "/ping", "").json();

        assertThat(trial.path("isTaken").asBoolean()).isFalse();
        assertThat(trial.at("/failure/kind").asText()).isEqualTo("UNREACHABLE");
        assertThat(administrator().get(at(made)).json().has("failing")).isFalse();
    }

    @Test
    void how_it_goes_is_told_without_what_was_answered() {
        JsonNode made = made();
        Failure failure = Failure.answered(503, Optional.empty());
        Failing failing = new Failing(Rig.NOON, 2, Rig.NOON.plusSeconds(10), failure, Rig.NOON.plusSeconds(30));
        Progress progress = new Progress(
                Optional.of(Rig.NOON.minusSeconds(1)),
                Optional.of(failing),
                Optional.of(new Rest(Rig.NOON, Rest.Why.FAILING)));
        rig.store
                .subscriptions()
                .record(new Account(Town.NORTH, Rig.NORTH), made.path("webhook").asText(), progress, Told.NOTHING)
                .get();

        JsonNode shown = administrator().get(at(made)).json();

        assertThat(shown.path("lastTaken").asText()).isEqualTo("2025-03-14T10:59:59Z");
        assertThat(shown.path("failing").toString())
                .isEqualTo("{\"since\":\"2025-03-14T11:00:00Z\",\"times\":2,\"last\":{\"at\":\"2025-03-14T11:00:10Z\","
                        + "\"kind\":\"NOT_TAKEN\",\"status\":503},\"next\":\"2025-03-14T11:00:30Z\"}");
        assertThat(shown.at("/rests/why").asText()).isEqualTo("FAILING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mottagare.example.se/",
                "https://127.0.0.1/",
                "https://localhost/",
                "http://127.0.0.1:10/",
                "https://169.254.169.254/",
                "https://user:hush@mottagare.example.se/",
                "https://mottagare.example.se/191212121212"
            })
    void where_nothing_is_sent_no_webhook_is_made_and_nothing_of_it_is_repeated(String address) {
        Answer answer =
                administrator().post(ALL, "{\"address\": \"%s\", \"events\": [\"month.closed\"]}".formatted(address));

        assertThat(codeOf(answer)).isEqualTo("400 NOT_AS_AGREED");
        assertThat(answer.json().at("/errors/0/at").asText()).isEqualTo("/address");
        assertThat(answer.body()).doesNotContain(address, "hush", "1212");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[\"ping\"]", "[\"month.closed\", \"month.closed\"]", "[\"visits\"]", "\"month.closed\""})
    void nobody_subscribes_to_what_there_is_not(String events) {
        assertThat(codeOf(administrator()
                        .post(ALL, "{\"address\": \"https://x.example.se\", \"events\": %s}".formatted(events))))
                .isEqualTo("400 NOT_AS_AGREED");
    }

    @Test
    void a_provider_has_twenty_at_most() {
        for (int each = 0; each < 20; each++) {
            made();
        }

        assertThat(codeOf(administrator().post(ALL, WISH))).isEqualTo("409 TOO_MANY_WEBHOOKS");
    }
}
