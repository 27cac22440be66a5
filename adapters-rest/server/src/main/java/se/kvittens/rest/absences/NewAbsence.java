package se.kvittens.rest.absences;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.KeepAbsences;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.asked.GivenName;
import se.kvittens.rest.problem.AnswerProblems;
import se.kvittens.rest.problem.Problem;

/** An absence that is registered, as the contract has it. */
final class NewAbsence {

    private NewAbsence() {}

    /**
     * @param key the header that names what is asked, where the absence has no id of its own
     */
    static Either<Problem, KeepAbsences.Wish> of(Fields body, Optional<String> key) {
        return name(body, key)
                .flatMap(id -> days(body)
                        .map(days -> new KeepAbsences.Wish(
                                id,
                                new RecipientId(body.text("recipient")),
                                new Absence(
                                        days,
                                        body.word("cause", AbsenceCause.class),
                                        body.timeIfThere("known"),
                                        body.textIfThere("description").orElse("")))));
    }

    private static Either<Problem, AbsenceId> name(Fields body, Optional<String> key) {
        return GivenName.of(body, "absence", key).map(AbsenceId::new);
    }

    private static Either<Problem, DateSpan> days(Fields body) {
        LocalDate from = body.day("from");
        Optional<LocalDate> to = body.dayIfThere("to");
        if (to.filter(from::isAfter).isPresent()) {
            return Either.left(AnswerProblems.lastDayBeforeFirst());
        }
        return Either.right(to.map(last -> DateSpan.closed(from, last)).orElseGet(() -> DateSpan.from(from)));
    }
}
