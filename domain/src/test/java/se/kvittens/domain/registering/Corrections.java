package se.kvittens.domain.registering;

import static se.kvittens.domain.registering.Logbook.id;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;

/** Corrections of the visit of {@link Logbook#visited}, from 08:00 to 08:30, for tests of what comes of them. */
final class Corrections {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    static final String DAY = Receipts.DAY;

    /** A second after the lock of October. */
    static final String AFTER = "2024-11-05T16:00:01";

    private Corrections() {}

    /** From 07:45 to 08:30. */
    static VisitCorrected longer(int number) {
        return correction("1", number, Optional.of(version("07:45", "08:30", "CARE")));
    }

    static VisitCorrected correction(String visit, int number, Optional<NewVersion> to) {
        Seen seen = new Seen(At.at(DAY + "08:00"), At.at(DAY + "08:30"));
        return new VisitCorrected(id(visit), OCTOBER, number, seen, CorrectionCause.WRONG_TIMES, to);
    }

    static NewVersion version(String start, String end, String task) {
        return version(At.at(DAY + start), At.at(DAY + end), task);
    }

    static NewVersion version(Instant start, Instant end, String task) {
        return new NewVersion(start, end, Optional.empty(), false, Set.of(new TaskCode(task)), false, false);
    }

    static Refused refused(RefusalCode code) {
        return new Refused(code);
    }
}
