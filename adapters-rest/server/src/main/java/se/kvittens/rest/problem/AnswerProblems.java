package se.kvittens.rest.problem;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rule.RuleId;

/** What the system that keeps orders and absences answers, where it does not do what is asked. */
public final class AnswerProblems {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNPROCESSABLE = 422;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private AnswerProblems() {}

    /** What is not known there, where something is not known. */
    public enum Thing {
        ABSENCE,
        ORDER,
        RECIPIENT
    }

    /** What was accepted, or why it was not, there or by a rule before it was asked. */
    public static <T> Either<Problem, T> of(Either<RefusalCode, Answer<T>> answer, Thing thing) {
        return answer.mapLeft(Problems::of).flatMap(each -> of(each, thing));
    }

    /** What was accepted, or why it was not. */
    public static <T> Either<Problem, T> of(Answer<T> answer, Thing thing) {
        if (answer instanceof Answer.Accepted<T> accepted) {
            return Either.right(accepted.result());
        }
        return Either.left(
                answer instanceof Answer.Refused<T> refused
                        ? of(refused.reason(), thing)
                        : of(((Answer.NotReady<T>) answer).obstacle().kind()));
    }

    static Problem of(RefusalReason reason, Thing thing) {
        return switch (reason) {
            case UNKNOWN -> unknown(thing);
            case FORBIDDEN -> Problem.of(FORBIDDEN, "NOT_BY_THIS_ACCOUNT");
            case CHANGED_MEANWHILE -> changed();
            case ALREADY_CONFIRMED, ALREADY_ENDED, NOT_CONFIRMED_YET -> ruled(CONFLICT, reason, reason.name());
            case STANDS_ALREADY -> stands(thing);
            case LOCKED -> ruled(CONFLICT, reason, "LOCKED_MONTHS_ALONE");
            case TAKEN -> Problem.of(CONFLICT, "TAKEN");
            case NOT_EXPLICIT, LAST_DAY_BEFORE_FIRST, PERSONAL_NUMBER -> ruled(UNPROCESSABLE, reason, reason.name());
            case INCOMPLETE, MAILBOX_FULL, INVALID -> Problem.of(UNPROCESSABLE, "NOT_ACCEPTED");
        };
    }

    private static Problem unknown(Thing thing) {
        return switch (thing) {
            case ABSENCE -> Problem.of(NOT_FOUND, "NO_SUCH_ABSENCE");
            case ORDER -> Problem.of(NOT_FOUND, "NO_SUCH_ORDER");
            case RECIPIENT -> Problem.of(UNPROCESSABLE, "UNKNOWN_RECIPIENT");
        };
    }

    private static Problem stands(Thing thing) {
        RuleId rule = thing == Thing.ORDER ? RuleId.LIFE_3 : RuleId.LIFE_4;
        return new Problem(
                CONFLICT, RefusalReason.STANDS_ALREADY.name(), Optional.of(rule), Optional.empty(), List.of());
    }

    private static Problem ruled(int status, RefusalReason reason, String code) {
        Optional<RuleId> rule = reason.rules().stream().findFirst();
        return new Problem(status, code, rule, Optional.empty(), List.of());
    }

    /** Somebody has changed it since it was seen. */
    public static Problem changed() {
        return Problem.of(PRECONDITION_FAILED, "CHANGED_MEANWHILE");
    }

    /** A last day is before the first. */
    public static Problem lastDayBeforeFirst() {
        return of(RefusalReason.LAST_DAY_BEFORE_FIRST, Thing.ABSENCE);
    }

    static Problem of(Obstacle.Kind kind) {
        return switch (kind) {
            case UNREACHABLE, TIMED_OUT, BROKEN_OFF, TOO_MANY_REQUESTS, FAULT ->
                Problem.of(UNAVAILABLE, "KEEPER_NOT_READY");
            case UNTRUSTED, SIGN_IN, UNREADABLE -> Problem.of(FAULT, "KEEPER_NOT_IN_ORDER");
        };
    }
}
