package se.kvittens.examples.cli.journal.visits;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.examples.cli.basis.BasisOptions.LocalTimeConverter;
import se.kvittens.examples.cli.journal.Desk;

/** Changes the times of a visit, before the lock. */
@Command(name = "adjust")
final class AdjustCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @Option(names = "--start", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "visits.start")
    @Nullable
    Instant start;

    @Option(names = "--end", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "visits.end")
    @Nullable
    Instant end;

    AdjustCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        return start == null && end == null
                ? desk.context().refuse(desk.context().say("visits.neither"))
                : desk.askOf(List.of(visit), seen -> new TimesAdjusted(seen.id(), Seen.of(seen), start, end));
    }
}
