package se.kvittens.rest.corrections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.registering.VisitsOfMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.months.MonthDesk;
import se.kvittens.rest.months.MonthProblems;
import se.kvittens.rest.months.MonthSources;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ETags;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.visits.Outcomes;
import se.kvittens.rest.workplace.Looks;

/** Shows what is to be corrected in locked months, and corrects it. Whatever shows a visit is logged as a look at it. */
public final class CorrectionDesk {

    private static final String NO_REASON = "";

    private final MonthDesk months;
    private final MonthSources sources;
    private final Journal journal;

    public CorrectionDesk(MonthDesk months, Journal journal) {
        this.months = months;
        this.sources = months.sources();
        this.journal = journal;
    }

    Either<Problem, Reply> list(Acting acting, String month) {
        return read(acting, month)
                .flatMap(asked -> asked.shown(asked, whose(asked.month())))
                .map(asked -> Reply.of(asked.json().all()));
    }

    private static Set<RecipientId> whose(JournalMonth month) {
        Set<RecipientId> whose = new HashSet<>();
        month.journal().corrections().forEach(each -> whose.add(each.recipient()));
        month.journal().toCorrect().forEach(each -> whose.add(each.recipient()));
        return whose;
    }

    Either<Problem, Reply> show(Acting acting, String month, String name) {
        return read(acting, month)
                .flatMap(asked -> asked.visit(new VisitId(name)).map(asked::reply));
    }

    Either<Problem, Reply> correct(Acting acting, String month, String name, WantedCorrection wanted) {
        VisitId visit = new VisitId(name);
        return read(acting, month)
                .flatMap(asked -> asked.visit(visit)
                        .filterOrElse(
                                seen -> wanted.seen()
                                        .equals(ETags.of(asked.json().of(seen))),
                                seen -> Problems.of(RefusalCode.CHANGED_SINCE_SEEN))
                        .flatMap(seen -> asked.correct(seen, visit, wanted)))
                .flatMap(corrected -> show(acting, month, name));
    }

    private Either<Problem, Question> read(Acting acting, String month) {
        return months.find(acting, month)
                .flatMap(supplied -> sources.months()
                        .of(supplied)
                        .mapLeft(MonthProblems::of)
                        .flatMap(from -> Statement.of(sources.ledger(), supplied.month())
                                .mapLeft(Problems::of)
                                .map(statement ->
                                        new Question(acting, supplied, new CorrectionJson(from, statement)))));
    }

    /** What somebody asks of a month. */
    private final class Question {

        private final Acting acting;
        private final ProviderMonth supplied;
        private final CorrectionJson json;
        private final Assignment assignment;
        private final Households homes;

        Question(Acting acting, Supplied supplied, CorrectionJson json) {
            this.acting = acting;
            this.supplied = supplied.month();
            this.json = json;
            this.assignment = MonthsFromJournal.assignment(this.supplied);
            this.homes = MonthsFromJournal.households(this.supplied);
        }

        JournalMonth month() {
            return json.month();
        }

        CorrectionJson json() {
            return json;
        }

        Reply reply(SeenVisit visit) {
            ObjectNode body = json.of(visit);
            return new Reply(body, Optional.of(ETags.of(body)));
        }

        <T> Either<Problem, T> shown(T read, Set<RecipientId> whose) {
            return Looks.answer(new ShowLogged(sources.readings(), sources.shelf())
                            .showOfAll(assignment, acting.deed(sources.clock().instant(), NO_REASON), read, whose))
                    .map(found -> read);
        }

        /** Whoever may not see all visits of the month is not told whether it is there. */
        Either<Problem, SeenVisit> visit(VisitId name) {
            VisitsOfMonth visits = new VisitsOfMonth(journal, sources.shelf());
            return visits.toCorrect(assignment, supplied.month(), homes, name)
                    .flatMap(first -> visits.present(assignment, supplied.month(), homes, name)
                            .map(now -> first.map(each -> seen(each, now))))
                    .mapLeft(Problems::of)
                    .flatMap(found -> shown(found, found.map(SeenVisit::whose).orElseGet(Set::of)))
                    .flatMap(found -> found.<Either<Problem, SeenVisit>>map(Either::right)
                            .orElseGet(() -> Either.left(Problems.of(RefusalCode.UNKNOWN_VISIT))));
        }

        private SeenVisit seen(RegisteredVisit first, Optional<RegisteredVisit> now) {
            return new SeenVisit(
                    first,
                    now,
                    month().journal().corrections().stream()
                            .filter(each -> each.visit().equals(first.id()))
                            .toList());
        }

        Either<Problem, RegisteredVisit> correct(SeenVisit seen, VisitId name, WantedCorrection wanted) {
            return Outcomes.of(new RecordVisits(journal, homes, sources.shelf())
                    .ask(
                            assignment,
                            seen.first().carer(),
                            new VisitCorrected(
                                    name,
                                    supplied.month(),
                                    seen.next(),
                                    Seen.of(seen.first()),
                                    wanted.cause(),
                                    wanted.to()),
                            acting.deed(sources.clock().instant(), wanted.why())));
        }
    }
}
