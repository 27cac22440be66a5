package se.kvittens.examples.cli.journal.visits;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.Outcome.NotRecorded;
import se.kvittens.application.registering.Outcome.Overtaken;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.SeenMark;
import se.kvittens.examples.cli.journal.month.AtHand;

/** The visits of a month as somebody has them before him, who asks for something to happen to them. */
record MonthDesk(Desk desk, AtHand atHand, MonthOfJournal journal, Deed deed) {

    Context context() {
        return desk.context();
    }

    /** As they are now, those that came after the lock included, each with the day on which it counts. */
    Map<RegisteredVisit, LocalDate> now() {
        return journal.present();
    }

    /** The visit of the month that has a name now or, where none has it, that holds the receipt of that name. */
    Either<JournalFault, Optional<RegisteredVisit>> now(String receiptOrVisit) {
        Optional<RegisteredVisit> named = named(receiptOrVisit);
        return named.isPresent() || receiptOrVisit.isBlank()
                ? Either.right(named)
                : atHand.present(new VisitId(receiptOrVisit))
                        .map(found -> found.flatMap(visit -> named(visit.id().value())));
    }

    private Optional<RegisteredVisit> named(String visit) {
        return now().keySet().stream()
                .filter(each -> each.id().value().equals(visit))
                .findFirst();
    }

    /** As it was when the month was locked or, where it was not there then, as it was first corrected, or as it is now. */
    Either<JournalFault, Optional<RegisteredVisit>> first(String visit) {
        return atHand.toCorrect(new VisitId(visit));
    }

    /** Whether a visit that was just taken down came too late to count. */
    boolean isAfterLock(String visit) {
        return atHand.month(desk)
                .filter(month -> month.journal().toCorrect().stream()
                        .anyMatch(each -> each.id().value().equals(visit)))
                .isPresent();
    }

    YearMonth month() {
        return atHand.supplied().month().month();
    }

    /** In force in the month: without one, there is no month at hand. */
    RuleBook book() {
        return atHand.opened()
                .books()
                .rulesFor(atHand.assignment().municipality(), month())
                .orElseThrow();
    }

    /**
     * Asks for the same of some visits; what one refuses keeps the others from nothing. What is named with a mark is refused
     * where it is other than what was seen.
     */
    int askOf(Collection<String> visits, Function<RegisteredVisit, Happening> asked) {
        return visits.stream().mapToInt(named -> askOf(named, asked)).max().orElse(ExitCode.DONE);
    }

    private int askOf(String named, Function<RegisteredVisit, Happening> asked) {
        return markOf(named)
                .fold(desk::refuse, mark -> askOf(mark.isPresent() ? SeenMark.nameIn(named) : named, mark, asked));
    }

    private int askOf(String name, Optional<SeenMark> mark, Function<RegisteredVisit, Happening> asked) {
        return now(name)
                .fold(
                        desk::refuse,
                        found -> found.map(visit -> askAsSeen(visit, name, mark, asked))
                                .orElseGet(() -> unknown(name)));
    }

    private int askAsSeen(
            RegisteredVisit visit, String name, Optional<SeenMark> mark, Function<RegisteredVisit, Happening> asked) {
        String said = saidOf(name, visit.id());
        boolean isOther = mark.filter(seen -> !seen.equals(SeenMark.of(visit))).isPresent();
        return isOther
                ? refuse(said, RefusalCode.CHANGED_SINCE_SEEN)
                : ask(new Asked(name, said, visit.carer()), asked.apply(visit));
    }

    /** What was seen of a visit that is named; empty where it is named alone. A receipt's name may look as if it had a mark. */
    Either<JournalFault, Optional<SeenMark>> markOf(String named) {
        Optional<SeenMark> mark = SeenMark.behind(named);
        return mark.isEmpty()
                ? Either.right(mark)
                : now(named).map(visit -> visit.isPresent() ? Optional.empty() : mark);
    }

    /** A visit as it was named, and by its present name where that is another. */
    private String saidOf(String name, VisitId present) {
        return name.equals(present.value()) ? name : context().say("visits.renamed", name, present);
    }

    int refuse(String what, RefusalCode code) {
        return context().refuse(what + ": " + desk.texts().of(code));
    }

    int unknown(String visit) {
        return context().refuse(context().say("visits.unknown", visit, month()));
    }

    /** Says what became of it. */
    int ask(CarerId carer, String named, Happening asked) {
        return ask(new Asked(named, named, carer), asked);
    }

    /**
     * Of which visit something is asked.
     *
     * @param name as somebody names it
     * @param said as it is named where that is refused
     * @param carer whose it is
     */
    private record Asked(String name, String said, CarerId carer) {}

    private int ask(Asked of, Happening asked) {
        Outcome outcome = atHand.recording().ask(atHand.assignment(), of.carer, asked, deed);
        if (outcome instanceof Done done) {
            desk.say(context()
                    .say(
                            "visits.done",
                            saidOf(of.name, done.visit().id()),
                            desk.texts().word(asked.act())));
            return ExitCode.DONE;
        }
        if (outcome instanceof Overtaken) {
            return context().refuse(context().say("visits.overtaken", of.said));
        }
        return outcome instanceof NotRecorded fault
                ? context().refuse(of.said + ": " + desk.texts().of(fault.fault()))
                : refuse(of.said, ((Outcome.Refused) outcome).code());
    }
}
