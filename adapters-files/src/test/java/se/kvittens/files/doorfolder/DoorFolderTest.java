package se.kvittens.files.doorfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.Kind;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.SecretPlace.InEnvironment;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.SecretPlace.InFile;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;

/** What a doors folder says, and that whatever is wrong with it is named all at once. */
class DoorFolderTest extends DoorFolderFiles {

    private static final Instant SEPTEMBER = Instant.parse("2024-08-31T22:00:00Z");
    private static final Instant MOVED = Instant.parse("2024-10-02T10:00:00Z");

    /** The second 02:30 of the night in which clocks go back. */
    private static final Instant DOWN = Instant.parse("2024-10-27T01:30:00Z");

    private static final LockId LOCK = new LockId("house:1");
    private static final KeyId FOB = new KeyId("house:fob-1");

    @Test
    void gateways_and_providers_stand_in_their_order() {
        DoorManifest manifest = folder().manifest();

        assertThat(manifest.providers().keySet()).containsExactly(new ProviderId("Norra"), new ProviderId("Södra"));
        assertThat(manifest.gateways())
                .extracting(each -> each.name().value(), GatewaySettings::kind, GatewaySettings::address)
                .containsExactly(
                        tuple("house", Kind.NEUTRAL, "https://gateway.example/v"),
                        tuple("flats", Kind.NUKI, "http://127.0.0.1:8080"));
        assertThat(manifest.gateways())
                .extracting(GatewaySettings::token, GatewaySettings::signing)
                .containsExactly(
                        tuple(new InFile(root.resolve("token")), Optional.of(new InEnvironment("HOUSE_SIGNING"))),
                        tuple(new InEnvironment("FLATS_TOKEN"), Optional.empty()));
    }

    @Test
    void what_else_is_said_of_the_providers_is_taken() {
        with("doors.yaml", HEAD + """
                lockDates: {2024-10: 2024-11-06T16:00}
                providers:
                  - name: Norra
                    goLive: 2024-09-17
                """ + GATEWAYS);
        with("keys.csv", "key,provider,carer,since\n");

        assertThat(folder().known().assignments()).hasSize(1);
        assertThat(folder().known().assignments().get(new ProviderId("Norra"))).satisfies(assignment -> {
            assertThat(assignment.ownGoLive()).contains(LocalDate.of(2024, 9, 17));
            assertThat(assignment.locks().of(YearMonth.of(2024, 10)))
                    .contains(new LockDate(Instant.parse("2024-11-06T15:00:00Z")));
        });
    }

    @Test
    void REG_18_a_lock_is_at_a_door_until_its_next_use_and_without_recipients_at_none() {
        var doors = folder().known().doors();

        assertThat(doors.at(LOCK, SEPTEMBER.minusSeconds(1))).isEmpty();
        assertThat(doors.at(LOCK, MOVED.minusSeconds(1)))
                .contains(new DoorUse(
                        LOCK, DoorKind.HOME, Set.of(new RecipientId("r1"), new RecipientId("r2")), SEPTEMBER));
        assertThat(doors.at(LOCK, DOWN.minusSeconds(1)))
                .contains(new DoorUse(LOCK, DoorKind.HOME, Set.of(new RecipientId("r3")), MOVED));
        assertThat(doors.at(LOCK, DOWN)).isEmpty();
    }

    @Test
    void REG_18_a_key_is_of_a_carer_until_it_is_of_nobody_who_makes_visits() {
        var keys = folder().known().keys();

        assertThat(keys.at(FOB, MOVED.minusSeconds(1)).flatMap(KeyUse::holder))
                .contains(new Keyholder(new ProviderId("Norra"), new CarerId("c1")));
        assertThat(keys.at(FOB, MOVED))
                .hasValueSatisfying(use -> assertThat(use.holder()).isEmpty());
    }

    @Test
    void REG_19_who_serves_whom_is_told_and_of_several_nobody_serves_whom_none_is_told_to() {
        with("served.csv", """
                recipient,provider,since
                r1,Norra,2024-09-01T00:00
                r1,Södra,2024-10-02T12:00
                """);

        assertThat(serves("Norra", "r1", SEPTEMBER.minusSeconds(1))).isFalse();
        assertThat(serves("Norra", "r1", MOVED.minusSeconds(1))).isTrue();
        assertThat(serves("Södra", "r1", MOVED.minusSeconds(1))).isFalse();
        assertThat(serves("Norra", "r1", MOVED)).isFalse();
        assertThat(serves("Södra", "r1", MOVED)).isTrue();
        assertThat(serves("Norra", "r2", MOVED)).isFalse();
    }

    @Test
    void REG_19_where_there_are_several_providers_and_nobody_is_told_whom_they_serve_they_serve_nobody() {
        assertThat(serves("Norra", "r1", MOVED)).isFalse();
        assertThat(serves("Södra", "r1", MOVED)).isFalse();
    }

    @Test
    void REG_19_one_provider_serves_everybody_unless_it_is_told_whom() {
        with("doors.yaml", HEAD + "providers:\n  - name: Norra\n" + GATEWAYS);
        assertThat(serves("Norra", "r1", MOVED)).isTrue();
        assertThat(serves("Norra", "r2", MOVED)).isTrue();

        with("served.csv", "recipient,provider,since\nr1,Norra,2024-09-01T00:00\n");
        assertThat(serves("Norra", "r1", MOVED)).isTrue();
        assertThat(serves("Norra", "r2", MOVED)).isFalse();
    }

    private boolean serves(String provider, String recipient, Instant when) {
        return folder().known().serving().serves(new ProviderId(provider), new RecipientId(recipient), when);
    }

    @Test
    void who_lives_behind_one_homes_door_lives_together_and_who_shares_an_entrance_does_not() {
        var households = folder().households();

        assertThat(households.live(new RecipientId("r1"), new RecipientId("r2")))
                .isTrue();
        assertThat(households.live(new RecipientId("r2"), new RecipientId("r1")))
                .isTrue();
        assertThat(households.live(new RecipientId("r1"), new RecipientId("r3")))
                .isFalse();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_neither_personal_numbers_nor_secrets_with_it() throws IOException {
        with("doors.yaml", """
                format: 2
                municipality: nowhere
                providers: []
                gateways:
                  - name: House
                    kind: phoniro
                    address: https://user:hush@gateway.example
                    token: hush
                    signing: {environment: "hush!"}
                """);
        with("locks.csv", "lock,kind,recipients,since\nhouse:1,HOME,r1 121212-1212,2024-09-01T00:00\n");
        Files.delete(root.resolve("keys.csv"));

        assertThat(faults())
                .containsExactly(
                        "doors.yaml:1 INVALID_VALUE format",
                        "doors.yaml:2 UNKNOWN_MUNICIPALITY municipality",
                        "doors.yaml:3 MISSING_FIELD providers",
                        "doors.yaml:5 INVALID_VALUE gateways[0].name",
                        "doors.yaml:6 INVALID_VALUE gateways[0].kind",
                        "doors.yaml:7 INVALID_VALUE gateways[0].address",
                        "doors.yaml:8 INVALID_VALUE gateways[0].token",
                        "doors.yaml:9 INVALID_VALUE gateways[0].signing.environment",
                        "locks.csv:2 PERSONAL_NUMBER recipients",
                        "keys.csv:0 MISSING_FILE ");
        for (Fault fault : DoorFolder.open(root, MONTH).getLeft()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("sv")}) {
                assertThat(new FaultText(language).of(fault)).doesNotContain("121212");
            }
        }
    }

    @Test
    void a_municipality_that_no_rule_book_knows_is_told_with_those_that_are_known() {
        with("doors.yaml", HEAD.replace("haninge", "nowhere") + PROVIDERS + GATEWAYS);

        assertThat(DoorFolder.open(root, MONTH).getLeft())
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains("haninge", "huddinge"));
        with("doors.yaml", HEAD + PROVIDERS + GATEWAYS);
        assertThat(DoorFolder.open(root, YearMonth.of(1995, 1)).getLeft())
                .extracting(Fault::line, Fault::kind, Fault::expected)
                .containsExactly(tuple(2L, FaultKind.NO_RULE_BOOK, "1995-01"));
    }

    @Test
    void a_folder_that_is_not_there_lacks_all_its_files_but_those_that_may_be_left_out() {
        root = root.resolve("elsewhere");

        assertThat(faults())
                .containsExactly("doors.yaml:0 MISSING_FILE ", "locks.csv:0 MISSING_FILE ", "keys.csv:0 MISSING_FILE ");
    }

    @Test
    void settings_tell_where_a_secret_stands_and_never_what_it_is() {
        assertThat(folder().manifest().gateways() + "")
                .contains(Path.of("token") + "")
                .doesNotContain("not-to-be-told");
    }
}
