package se.kvittens.examples.cli.journal.visits;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.cli.journal.month.AtHand;

/** The visits of a month as somebody has them before him, who asks for something to happen to them. */
record MonthDesk(Desk desk, AtHand atHand, MonthOfJournal journal, Deed deed) {

    Context context() {
        return desk.context();
    }

    /** As they are now: with what came after the lock. */
    List<RegisteredVisit> now() {
        return Stream.concat(
                        journal.afterLock().stream(),
                        journal.locked().stream()
                                .filter(visit ->
                                        find(journal.afterLock(), visit.id()).isEmpty()))
                .toList();
    }

    Optional<RegisteredVisit> now(String visit) {
        return find(now(), new VisitId(visit));
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

    /** Asks for the same of some visits; what one refuses keeps the others from nothing. */
    int askOf(Collection<String> visits, Function<RegisteredVisit, Happening> asked) {
        int worst = ExitCode.DONE;
        for (String id : visits) {
            Optional<RegisteredVisit> visit = now(id);
            worst = Math.max(
                    worst, visit.isEmpty() ? unknown(id) : ask(visit.get().carer(), id, asked.apply(visit.get())));
        }
        return worst;
    }

    int unknown(String visit) {
        return context().refuse(context().say("visits.unknown", visit, month()));
    }

    /** Says what became of it. */
    int ask(CarerId carer, String named, Happening asked) {
        Outcome outcome = atHand.recording().ask(atHand.assignment(), carer, asked, deed);
        if (outcome instanceof Done done) {
            desk.say(context().say("visits.done", done.visit().id(), asked.act()));
            return ExitCode.DONE;
        }
        JournalTexts texts = desk.texts();
        if (outcome instanceof Overtaken) {
            return context().refuse(context().say("visits.overtaken", named));
        }
        return context()
                .refuse(named + ": "
                        + (outcome instanceof NotRecorded fault
                                ? texts.of(fault.fault())
                                : texts.of(((Outcome.Refused) outcome).code())));
    }

    private static Optional<RegisteredVisit> find(List<RegisteredVisit> visits, VisitId id) {
        return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
    }
}
