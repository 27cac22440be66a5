package se.kvittens.store.codec;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.store.sql.FaultFound;

/** Corrections of visits, as JSON and back. */
final class CorrectionCodec {

    private CorrectionCodec() {}

    static void write(VisitCorrected correction, Body body) {
        body.with("month", correction.month())
                .with("version", (long) correction.version())
                .with("cause", correction.cause().name());
        correction.to().ifPresent(to -> body.with("to", body(to)));
    }

    private static Body body(NewVersion to) {
        return new Body()
                .withInstant("start", to.start())
                .withInstant("end", to.end())
                .with("manualCause", to.manualCause().map(Enum::name))
                .with("outsideAllowed", to.outsideAllowed())
                .withTexts("tasks", to.tasks())
                .with("doubleStaffed", to.doubleStaffing())
                .with("declined", to.declined());
    }

    static VisitCorrected read(VisitId visit, Seen seen, Fields fields) throws FaultFound {
        Optional<Fields> to = fields.optionalFields("to");
        return new VisitCorrected(
                visit,
                month(fields),
                (int) fields.number("version"),
                seen,
                fields.oneOf(CorrectionCause.class, "cause"),
                to.isEmpty() ? Optional.empty() : Optional.of(version(to.get())));
    }

    private static YearMonth month(Fields fields) throws FaultFound {
        try {
            return YearMonth.parse(fields.text("month"));
        } catch (DateTimeException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static NewVersion version(Fields fields) throws FaultFound {
        NewVersion version = new NewVersion(
                fields.instant("start"),
                fields.instant("end"),
                fields.optionalOneOf(ManualCause.class, "manualCause"),
                fields.flag("outsideAllowed"),
                HappeningCodec.tasks(fields),
                fields.flag("doubleStaffed"),
                fields.flag("declined"));
        fields.end();
        return version;
    }
}
