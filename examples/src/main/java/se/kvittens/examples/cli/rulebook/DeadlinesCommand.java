package se.kvittens.examples.cli.rulebook;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.following.ListDeadlines;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** Lists the deadlines of a year. */
@Command(name = "deadlines")
public final class DeadlinesCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--municipality", required = true, paramLabel = "M")
    String municipality = "";

    @Option(names = "--year", required = true, paramLabel = "Y")
    int year;

    @Option(names = "--ical")
    boolean asCalendar;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    public DeadlinesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        if (year < 1990 || year > 2199) {
            return context.refuse(context.say("deadlines.year", year));
        }
        ListDeadlines deadlines = new ListDeadlines(books::get);
        List<Deadline> all = deadlines.in(Year.of(year), new MunicipalityId(municipality), PublishedLocks.NONE);
        if (all.isEmpty()) {
            return context.refuse(context.say(
                    "deadlines.none", municipality, year, books.get().municipalities()));
        }
        DeadlineText text = new DeadlineText(context);
        context.terminal().out().print(asCalendar ? text.calendar(municipality, all) : text.table(all));
        return ExitCode.DONE;
    }
}
