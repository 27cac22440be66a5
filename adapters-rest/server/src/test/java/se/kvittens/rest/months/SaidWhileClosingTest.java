package se.kvittens.rest.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.TownMonth;

/** Something that is said after the month of a closing was found, and before its ledger was read. */
class SaidWhileClosingTest {

    private static final String PROVIDER = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String MARCH = PROVIDER + "/months/2025-03";
    private static final Instant BEFORE_LOCK = At.at("2025-03-20T12:00");
    private static final Instant AFTER_LOCK = At.at("2025-05-02T08:00");

    @TempDir
    Path folder;

    /** What happens before the ledger is next read. */
    private Runnable next = () -> {};

    @Test
    void TIME_4_what_is_said_before_the_lock_counts_though_the_month_was_found_earlier() {
        try (Rig rig = new Rig(folder, Hooked::new)) {
            rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
            rig.time.set(AFTER_LOCK);
            String before = inputOf(rig, MARCH + "/preview");
            next = () -> {
                rig.time.set(BEFORE_LOCK);
                assertThat(registered(rig).status()).isEqualTo(200);
                rig.time.set(AFTER_LOCK);
            };

            Answer closed = rig.as("planner").put(MARCH + "/closing", "");

            assertThat(closed.status()).as(closed.body()).isEqualTo(200);
            assertThat(inputOf(rig, MARCH + "/basis/basis.json"))
                    .isNotEqualTo(before)
                    .isEqualTo(inputOf(rig, MARCH + "/preview"));
        }
    }

    private static Answer registered(Rig rig) {
        return rig.as("planner")
                .post(
                        PROVIDER + "/absences",
                        "{\"absence\": \"a-1\", \"recipient\": \"anna\", \"cause\": \"HOSPITAL\","
                                + " \"from\": \"2025-03-10\", \"to\": \"2025-03-17\"}");
    }

    private static String inputOf(Rig rig, String address) {
        Answer answer = rig.as("planner").get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("provenance").path("inputHash").asText();
    }

    private final class Hooked implements MonthLedger {

        private final MonthLedger behind;

        Hooked(MonthLedger behind) {
            this.behind = behind;
        }

        @Override
        public Either<JournalFault, Page> read(Account account, YearMonth month) {
            Runnable now = next;
            next = () -> {};
            now.run();
            return behind.read(account, month);
        }

        @Override
        public Either<JournalFault, Set<YearMonth>> closed(Account account) {
            return behind.closed(account);
        }

        @Override
        public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
            return behind.append(account, version, postings);
        }
    }
}
