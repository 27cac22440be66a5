package se.kvittens.nfc.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.Pn532Frame;

/**
 * One command and its answer, with what can go wrong between them. A command that is not acknowledged is sent again; an
 * answer that came corrupted is asked for once more; a command without answer is given up and sent again.
 */
final class Pn532Exchange {

    /** From giving a command up to the next; sooner, the chip has been seen not to listen. */
    private static final long AFTER_ABORT = 2_000_000;

    private static final int FROM_CHIP = 0xD5;

    private enum Stage {
        TO_SEND,
        SENT,
        ACKNOWLEDGED,
        GIVEN_UP,
        ANSWERED,
        FAILED
    }

    private final Bytes before;
    private final Bytes command;
    private final Patience patience;
    private Stage stage = Stage.TO_SEND;
    private int attempt;
    private boolean corrupted;
    private boolean askedAgain;
    private long due;
    private @Nullable Bytes answer;
    private Bytes toSend = Bytes.NONE;

    Pn532Exchange(Bytes command, Patience patience) {
        this(Bytes.NONE, command, patience);
    }

    /** @param before to be sent before each attempt, as what wakes the chip */
    Pn532Exchange(Bytes before, Bytes command, Patience patience) {
        this.before = before;
        this.command = command;
        this.patience = patience;
    }

    /**
     * Takes what has come, and goes on.
     *
     * @param quiet whether nothing has come for so long that nothing more belongs to what came
     * @return what to send
     */
    Bytes step(List<Pn532Frame> frames, boolean quiet, long now) {
        toSend = Bytes.NONE;
        for (Pn532Frame frame : frames) {
            take(frame, now);
        }
        if (corrupted && quiet && !askedAgain && isWaiting()) {
            askedAgain = true;
            corrupted = false;
            toSend = Pn532Frame.NACK;
            waitFor(Stage.ACKNOWLEDGED, now + patience.answered().toNanos());
        } else if (now - due >= 0 || stage == Stage.TO_SEND) {
            goOn(now);
        }
        return toSend;
    }

    private void take(Pn532Frame frame, long now) {
        if (!isWaiting()) {
            return;
        }
        if (frame instanceof Pn532Frame.Corrupt) {
            corrupted = true;
        } else if (frame instanceof Pn532Frame.Ack && stage == Stage.SENT) {
            waitFor(Stage.ACKNOWLEDGED, now + patience.answered().toNanos());
        } else if (frame instanceof Pn532Frame.Data data && answers(data.content())) {
            // Its answer says as well that the command has come, where the acknowledgement was lost.
            answer = data.content().from(2);
            stage = Stage.ANSWERED;
        } else if (frame instanceof Pn532Frame.Nack || frame instanceof Pn532Frame.Refusal) {
            waitFor(Stage.TO_SEND, now);
        }
    }

    private boolean answers(Bytes content) {
        return content.length() >= 2 && content.at(0) == FROM_CHIP && content.at(1) == command.at(0) + 1;
    }

    private void goOn(long now) {
        if (stage == Stage.ACKNOWLEDGED) {
            toSend = Pn532Frame.ACK;
            waitFor(attempt < patience.attempts() ? Stage.GIVEN_UP : Stage.FAILED, now + AFTER_ABORT);
        } else if (stage != Stage.ANSWERED && stage != Stage.FAILED) {
            send(now);
        }
    }

    private void send(long now) {
        if (attempt == patience.attempts()) {
            stage = Stage.FAILED;
            return;
        }
        attempt++;
        corrupted = false;
        askedAgain = false;
        toSend = before.and(Pn532Frame.command(command));
        waitFor(Stage.SENT, now + patience.acknowledgedAfter(attempt));
    }

    private void waitFor(Stage next, long until) {
        stage = next;
        due = until;
    }

    private boolean isWaiting() {
        return stage == Stage.SENT || stage == Stage.ACKNOWLEDGED;
    }

    /** What follows the answer's code; null while there is none. */
    @Nullable
    Bytes answer() {
        return answer;
    }

    boolean hasFailed() {
        return stage == Stage.FAILED;
    }

    /** When the next step is due although nothing comes. */
    long due() {
        return due;
    }
}
