package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** At whom the carer was, behind whose lock two live, told from the command line. */
class TellCommandTest extends DoorRig {

    private static final String EIGHT = "2024-10-01T06:00:00Z";
    private static final String HALF_PAST = "2024-10-01T06:30:00Z";

    @BeforeEach
    void two_live_there() {
        stead.write("locks.csv", "lock,kind,recipients,since\nhouse:1,HOME,r1 r2,2024-09-01T00:00\n");
        gateway.happened(Doorstead.event("e1", "unlocked", Instant.parse(EIGHT)));
        gateway.happened(Doorstead.event("e2", "locked", Instant.parse(HALF_PAST)));
    }

    /** With the folder and the journal, and who tells it. */
    private Ran tell(String words, String... more) {
        return recorded("tell " + words, more);
    }

    private Ran list(String... more) {
        return recorded("list --as åsa --role PLANNER", more);
    }

    @Test
    void REG_18_what_waits_is_told_by_its_mark_and_becomes_a_visit() {
        assertThat(recorded("take").exits(1).out())
                .contains("house:e1  waits: several live there", "kvittens doors tell", "2 waiting");

        assertThat(tell("house:e1 r2", "--also", "house:e2", "--as", "c1", "--role", "CARER")
                        .exits(0)
                        .outLines())
                .containsExactly(
                        "It is taken down at whom the carer was, of 2 events.",
                        "2024-10-01T08:00  house:1  unlocked, by phone  house:fob-1  house:e1  receipt of the visit"
                                + " house:e1",
                        "2024-10-01T08:30  house:1  locked, by phone  house:fob-1  house:e2  receipt of the visit"
                                + " house:e1");

        assertThat(recorded("take").exits(0).out()).contains("0 waiting");
        assertVisited("r2");
    }

    private void assertVisited(String recipient) {
        try (Store store = StorePlace.embedded(stead.journal(), () -> Doorstead.NOW)
                .openFor(stead.folder().manifest().municipality())
                .get()) {
            assertThat(store.journal()
                            .holder(new ProviderId("Norra"), new VisitId("house:e1"))
                            .get())
                    .isPresent();
            assertThat(store.people().lastAbout(new RecipientId(recipient)).get())
                    .isPresent();
        }
    }

    @Test
    void REG_18_who_told_it_when_and_why_is_shown() {
        recorded("take");
        tell("house:e1 r2", "--as", "kim", "--role", "PLANNER", "--why", "c1 rang")
                .exits(0);

        assertThat(list().exits(1).outLines())
                .contains("2024-10-01T12:00  house:e1  at r2, says kim, planner (c1 rang)");
    }

    @Test
    void REG_18_told_again_it_is_the_same_and_told_otherwise_it_is_refused() {
        recorded("take");
        tell("house:e1 r2", "--as", "c1", "--role", "CARER").exits(0);
        tell("house:e1 r2", "--as", "kim", "--role", "PLANNER").exits(0);

        assertThat(tell("house:e1 r1", "--as", "kim", "--role", "PLANNER")
                        .isRefused()
                        .err())
                .contains("house:e1: KNOWN_ALREADY (REG-18) ", "Change the visit");
        assertThat(list().out()).containsOnlyOnce("says ");
    }

    @ParameterizedTest
    @CsvSource({
        "house:e1 r3, c1, CARER, NOT_THERE (REG-18)",
        "house:e7 r1, c1, CARER, UNKNOWN_EVENT (REG-18)",
        "house:e1 r1, c2, CARER, NOT_OWN_VISIT (SYS-2)",
        "house:e1 r1, kim, REVIEWER, NOT_IN_THIS_ROLE (SYS-2)",
        "home:e1 r1, c1, CARER, there are: house",
        "house: r1, c1, CARER, there are: house",
        "e1 r1, c1, CARER, there are: house",
        "house:e1 19400312-1235, c1, CARER, RECIPIENT"
    })
    void what_can_not_be_told_is_refused_and_nothing_is_taken_down(String words, String who, String role, String said) {
        recorded("take");

        assertThat(tell(words, "--as", who, "--role", role).isRefused().err())
                .contains(said)
                .doesNotContain("19400312-1235");
        assertThat(list().out()).doesNotContain("says ");
    }

    @Test
    void a_recipient_without_a_name_is_refused() {
        recorded("take");

        assertThat(doors(
                                "tell",
                                "house:e1",
                                " ",
                                folder.toString(),
                                "--journal",
                                stead.journal().toString(),
                                "--as",
                                "c1",
                                "--role",
                                "CARER")
                        .isRefused()
                        .err())
                .contains("at whom the carer was");
    }

    @Test
    void a_journal_that_is_not_there_is_not_made() {
        tell("house:e1 r2", "--as", "c1", "--role", "CARER").isRefused();

        assertThat(stead.journal()).doesNotExist();
    }

    @Test
    void it_is_said_in_swedish() {
        recorded("take");

        assertThat(in(
                                Locale.forLanguageTag("sv"),
                                "tell",
                                "house:e1",
                                "r2",
                                folder.toString(),
                                "--journal",
                                stead.journal().toString(),
                                "--as",
                                "c1",
                                "--role",
                                "CARER")
                        .exits(0)
                        .out())
                .contains("nedtecknat hos vem personalen var, om 1 händelse.");
    }
}
