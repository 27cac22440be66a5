package se.kvittens.files.outbox;

import java.util.Locale;
import se.kvittens.application.answer.Answer;

/** The files of an outbox; a visit that was sent is in one of them. */
public enum OutboxFile {
    ACCEPTED,
    /** To send them again as they are gives the same: somebody must look first. */
    REFUSED,
    /** They can be sent again as they are. */
    WAITING;

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    static OutboxFile of(Answer<?> answer) {
        if (answer instanceof Answer.Accepted) {
            return ACCEPTED;
        }
        return answer instanceof Answer.Refused ? REFUSED : WAITING;
    }
}
