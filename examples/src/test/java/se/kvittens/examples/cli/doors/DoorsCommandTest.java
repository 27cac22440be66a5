package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.TakeDoors;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** How locks are, what comes of what they tell, and what is shown of it, from the command line. */
class DoorsCommandTest extends DoorRig {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final Instant HALF_PAST = Instant.parse("2024-10-01T06:30:00Z");

    private static final TimeSpan ALWAYS =
            new TimeSpan(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

    private void aVisitHappens() {
        gateway.happened(Doorstead.event("e1", "unlocked", EIGHT));
        gateway.happened(Doorstead.event("e2", "locked", HALF_PAST));
    }

    @Test
    void a_lock_that_is_well_is_told_and_nothing_is_to_be_looked_at() {
        assertThat(doors("status", folder.toString()).exits(0).outLines())
                .containsExactly("house:1  in reach  locked  battery good", "To look at: 0");
        assertThat(in(Locale.forLanguageTag("sv"), "status", folder.toString())
                        .exits(0)
                        .outLines())
                .containsExactly("house:1  nåbart  låst  batteri bra", "Att se på: 0");
    }

    @ParameterizedTest
    @CsvSource({
        "offline, locked, good, 1, OUT OF REACH",
        "online, jammed, good, 1, JAMMED",
        "online, locked, low, 1, battery LOW",
        "online, locked, critical, 1, CRITICAL",
        "unknown, unknown, unknown, 0, reach not told",
        "online, unlocked, good, 0, unlocked"
    })
    void what_is_wrong_with_a_lock_is_a_finding(String reach, String bolt, String battery, int code, String said) {
        gateway.lock("1", reach, bolt, battery);

        assertThat(doors("status", folder.toString()).exits(code).out()).contains(said);
    }

    @Test
    void a_lock_at_no_door_and_one_that_the_gateway_does_not_know_are_findings() {
        gateway.lock("2", "online", "locked", "good");
        stead.write("locks.csv", """
                lock,kind,recipients,since
                house:1,HOME,r1,2024-09-01T00:00
                house:3,HOME,r3,2024-09-01T00:00
                house:4,HOME,r4,2024-09-01T00:00
                house:4,HOME,,2024-09-30T00:00
                """);

        assertThat(doors("status", folder.toString()).exits(1).out())
                .contains("house:2  in reach", "at no door", "house:3  the gateway knows no such lock", "look at: 2")
                .doesNotContain("house:4");
    }

    @Test
    void a_gateway_that_does_not_answer_is_a_finding_and_one_that_refuses_the_token_too() {
        gateway.breaksAfter(0);
        assertThat(doors("status", folder.toString()).exits(1).out())
                .contains("house: the gateway does not answer", "To look at: 1");

        gateway.mends();
        stead.write("token", "another");
        assertThat(doors("status", folder.toString()).exits(1).out()).contains("house: the gateway does not answer");

        stead.write("token", "\n");
        assertThat(doors("status", folder.toString()).isRefused().err()).contains("There is no token for: house");
    }

    @Test
    void a_faulty_folder_is_refused_with_all_its_faults() {
        stead.write("locks.csv", "lock,kind,recipients,since\nhome:1,DOOR,r1,2024-09-01T00:00\n");

        assertThat(doors("status", folder.toString()).isRefused().err())
                .contains("locks.csv:2: INVALID_VALUE lock", "Expected: house", "kind can't be DOOR", "Faults: 2");
    }

    @Test
    void REG_18_what_a_lock_told_becomes_a_visit_and_is_taken_once() {
        aVisitHappens();

        assertThat(recorded("take").exits(0).outLines())
                .containsExactly("house: 2 new events, 2 receipts made, 0 waiting");
        assertThat(recorded("take").exits(0).outLines())
                .containsExactly("house: 0 new events, 0 receipts made, 0 waiting");
        try (Store store = StorePlace.embedded(stead.journal(), () -> Doorstead.NOW)
                .openFor(stead.folder().manifest().municipality())
                .get()) {
            assertThat(store.journal()
                            .holder(new ProviderId("Norra"), new VisitId("house:e1"))
                            .get())
                    .hasValueSatisfying(holder -> assertThat(holder.carer()).isEqualTo(new CarerId("c1")));
        }
    }

    @Test
    void REG_18_what_waits_is_listed_until_somebody_tells_whose_the_key_is() {
        gateway.happened(Doorstead.event("e1", "unlocked", EIGHT, "\"means\":\"phone\",\"key\":\"fob-2\""));

        assertThat(recorded("take").exits(1).out())
                .contains(
                        "house:1  unlocked, by phone  house:fob-2",
                        "waits: nobody knows whose the key was",
                        "1 waiting");
        assertThat(recorded("take").exits(1).out()).contains("house:fob-2", "0 new events", "1 waiting");

        stead.write("keys.csv", "key,provider,carer,since\nhouse:fob-2,Norra,c2,2024-09-01T00:00\n");
        assertThat(recorded("take").exits(0).outLines())
                .containsExactly("house: 0 new events, 1 receipt made, 0 waiting");
    }

    @Test
    void REG_19_an_alarm_what_is_told_otherwise_and_what_nobody_understands_are_findings() {
        aVisitHappens();
        gateway.happened(Doorstead.event("e3", "unlocked", HALF_PAST, "\"means\":\"remote\""));
        gateway.happened(Doorstead.event("e2", "unlocked", HALF_PAST));
        gateway.happened(Doorstead.event("e4", "unlocked", HALF_PAST, "\"means\":\"telepathy\""));

        assertThat(recorded("take").exits(1).out())
                .contains(
                        "ALARM: the door was opened from afar, and nobody here had asked",
                        "told otherwise under a name that is known: 2024-10-01T08:30  house:1  unlocked",
                        "not understood: e4, field means");
        assertThat(recorded("take").exits(0).out()).doesNotContain("ALARM");
    }

    /** It has found it, has taken down that it is done with, and has said nothing yet. */
    @Test
    void REG_19_an_alarm_that_a_run_found_that_was_killed_before_it_told_is_told_by_the_next() {
        gateway.happened(Doorstead.event("e1", "tampered", EIGHT));
        DoorFolder known = stead.folder();
        try (Gateways gateways = Gateways.open(known.manifest().gateways(), patience());
                Store store = StorePlace.embedded(stead.journal(), () -> Doorstead.NOW)
                        .openFor(known.manifest().municipality())
                        .get()) {
            assertThat(TakeDoors.into(store, known, () -> Doorstead.NOW)
                            .take(gateways.all().get(0).gateway())
                            .get()
                            .open())
                    .hasSize(1);
        }

        assertThat(recorded("take").exits(1).out()).contains("ALARM: somebody has tampered with the lock");
        assertThat(recorded("take").exits(0).out()).doesNotContain("ALARM");
    }

    @Test
    void a_log_that_breaks_off_is_said_and_read_on_the_next_time() {
        aVisitHappens();
        gateway.breaksAfter(0);
        assertThat(recorded("take").exits(1).out()).contains("0 new events", "house: the gateway does not answer");

        gateway.mends();
        assertThat(recorded("take").exits(0).out()).contains("2 new events");
    }

    @Test
    void SYS_2_who_may_look_is_shown_what_became_of_each_event_and_that_is_logged() {
        aVisitHappens();
        gateway.happened(Doorstead.event("e5", "locked", HALF_PAST, "\"means\":\"automatic\",\"sequence\":7"));
        gateway.happened(Doorstead.event("e6", "door-closed", HALF_PAST, "\"sequence\":9"));
        recorded("take");

        assertThat(recorded("list", "--as", "kim", "--role", "PLANNER").exits(1).outLines())
                .contains(
                        "2024-10-01T08:00  house:1  unlocked, by phone  house:fob-1  house:e1  receipt of the visit"
                                + " house:e1",
                        "2024-10-01T08:30  house:1  locked, by itself  –  house:e5  no receipt: the lock moved by"
                                + " itself",
                        "house:1  numbers 8 to 8 are missing",
                        "house: 4 events, 0 lines of commands, 1 gap or oddity");
        assertThat(recorded("list --from 2024-09-01 --to 2024-09-30", "--as", "kim", "--role", "PLANNER")
                        .exits(0)
                        .out())
                .contains("house: 0 events");
        assertThat(recorded("list", "--as", "c1", "--role", "CARER").isRefused().err())
                .contains("NOT_OWN_VISIT");
        assertThat(recorded("list --from 2024-10-02 --to 2024-10-01", "--as", "kim", "--role", "PLANNER")
                        .isRefused()
                        .err())
                .contains("2024-10-02");
        try (Store store = StorePlace.embedded(stead.journal(), () -> Doorstead.NOW)
                .openFor(stead.folder().manifest().municipality())
                .get()) {
            assertThat(store.readings().byUser("kim", ALWAYS).get())
                    .extracting(Reading::sight, reading -> reading.recipients())
                    .contains(tuple(Sight.DOORS, Set.of(new RecipientId("r1"))));
        }
    }
}
