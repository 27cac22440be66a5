package se.kvittens.rest.messages;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.Draft.DraftFault;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Why a message is not had or not sent. */
public final class MessageProblems {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private MessageProblems() {}

    /** It is in no mailbox of theirs, or no more. */
    public static Problem noMessage() {
        return Problem.of(NOT_FOUND, "NO_SUCH_MESSAGE");
    }

    /** It has no attachment of that number. */
    public static Problem noAttachment() {
        return Problem.of(NOT_FOUND, "NO_SUCH_ATTACHMENT");
    }

    /** One of the receivers is none to whom they may write. */
    public static Problem noReceiver() {
        return Problem.of(UNPROCESSABLE, "NO_SUCH_RECEIVER");
    }

    /** Something else was sent under that name. */
    public static Problem nameTaken() {
        return Problem.of(CONFLICT, "MESSAGE_NAME_TAKEN");
    }

    /** It has no receiver or subject. */
    public static Problem incomplete() {
        return new Problem(
                UNPROCESSABLE, "MESSAGE_INCOMPLETE", Optional.of(RuleId.LIFE_6), Optional.empty(), List.of());
    }

    /** Its attachments have too many bytes together. */
    public static Problem tooLarge() {
        return new Problem(TOO_LARGE, "ATTACHMENTS_TOO_LARGE", Optional.of(RuleId.LIFE_6), Optional.empty(), List.of());
    }

    /** Its text, with what is forwarded below it, is too long. */
    public static Problem textTooLong() {
        return new Problem(TOO_LARGE, "MESSAGE_TOO_LONG", Optional.of(RuleId.LIFE_6), Optional.empty(), List.of());
    }

    static Problem of(DraftFault fault) {
        return switch (fault) {
            case NO_RECEIVER, NO_SUBJECT -> incomplete();
            case TEXT_TOO_LONG -> textTooLong();
            case TOO_LARGE -> tooLarge();
        };
    }

    /** So much of what they sent lies undeleted in a receiver's mailbox that it goes to nobody. */
    public static Problem mailboxFull() {
        return mailboxFull("");
    }

    /** With whose mailboxes they are, where that is told. */
    private static Problem mailboxFull(String whose) {
        Optional<Problem.Detail> detail = whose.isEmpty() ? Optional.empty() : Optional.of(locale -> whose);
        return new Problem(CONFLICT, "MAILBOX_FULL", Optional.of(RuleId.LIFE_6), detail, List.of());
    }

    /** The system that keeps the messages refuses it, for a reason of its own. */
    public static Problem refused() {
        return Problem.of(CONFLICT, "MESSAGE_REFUSED");
    }

    /** The mailbox does not answer just now; to ask again does no harm. */
    public static Problem notReady() {
        return Problem.of(UNAVAILABLE, "MAILBOX_NOT_READY");
    }

    /**
     * What was accepted, or why not.
     *
     * @param unknown where there is no such thing
     */
    static <T> Either<Problem, T> answer(Answer<T> answer, Problem unknown) {
        if (answer instanceof Answer.Accepted<T> accepted) {
            return Either.right(accepted.result());
        }
        return Either.left(answer instanceof Answer.Refused<T> refused ? of(refused, unknown) : notReady());
    }

    private static Problem of(Answer.Refused<?> refused, Problem unknown) {
        return switch (refused.reason()) {
            case UNKNOWN -> unknown;
            case TAKEN -> nameTaken();
            case PERSONAL_NUMBER -> Problems.of(RefusalCode.PERSONAL_NUMBER);
            case INCOMPLETE -> incomplete();
            case MAILBOX_FULL -> mailboxFull(refused.detail());
            default -> refused();
        };
    }
}
