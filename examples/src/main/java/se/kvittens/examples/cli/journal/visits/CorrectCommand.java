package se.kvittens.examples.cli.journal.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.journal.Desk;

/** Makes a new version of a visit of a locked month, or annuls it; a later basis settles the difference (REG-17). */
@Command(name = "correct")
final class CorrectCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @Option(names = "--cause", required = true, paramLabel = "CAUSE", descriptionKey = "visits.correctionCause")
    CorrectionCause cause = CorrectionCause.OTHER;

    @Option(names = "--annul", descriptionKey = "visits.annul")
    boolean isAnnulled;

    @Mixin
    ContentOptions content = new ContentOptions();

    @Option(names = "--double-staffing", descriptionKey = "visits.doubleStaffing")
    boolean isDoubleStaffed;

    @Option(names = "--declined", descriptionKey = "visits.declined")
    boolean isDeclined;

    @Option(names = "--as-version", paramLabel = "N", descriptionKey = "visits.version")
    @Nullable
    Integer version;

    CorrectCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        if (isAnnulled && !beside().isEmpty()) {
            return desk.context().refuse(desk.context().say("visits.annulledAlone", String.join(", ", beside())));
        }
        return desk.first(visit)
                .fold(
                        fault -> desk.desk().refuse(fault),
                        first -> first.isEmpty() ? desk.unknown(visit) : correct(desk, first.get()));
    }

    private int correct(MonthDesk desk, RegisteredVisit first) {
        if (!isAnnulled && (content.start == null || content.end == null || !content.tellTasks())) {
            return desk.context().refuse(desk.context().say("visits.whole"));
        }
        return desk.ask(
                first.carer(),
                visit,
                new VisitCorrected(
                        new VisitId(visit), desk.month(), versionOf(desk, first), Seen.of(first), cause, newVersion()));
    }

    /** What is said of a new version, by the options that say it. */
    private List<String> beside() {
        List<String> said = new ArrayList<>(content.given());
        if (isDoubleStaffed) {
            said.add("--double-staffing");
        }
        if (isDeclined) {
            said.add("--declined");
        }
        return said;
    }

    /** The next one, unless who asks says which he has in mind. */
    private int versionOf(MonthDesk desk, RegisteredVisit first) {
        long made = desk.journal().corrections().stream()
                .filter(each -> each.visit().equals(first.id()))
                .count();
        return version == null ? Math.toIntExact(made) + 2 : version;
    }

    private Optional<NewVersion> newVersion() {
        return isAnnulled || content.start == null || content.end == null
                ? Optional.empty()
                : Optional.of(new NewVersion(
                        content.start,
                        content.end,
                        content.cause(),
                        content.outsideAllowed,
                        content.codes(),
                        isDoubleStaffed,
                        isDeclined));
    }
}
