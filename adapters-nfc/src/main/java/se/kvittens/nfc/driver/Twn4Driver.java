package se.kvittens.nfc.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.Twn4Codec;
import se.kvittens.nfc.presence.Sight;

/**
 * Speaks with a TWN4 by its Simple Protocol: makes sure that it is one, chooses the kind of tags, and looks for them again and
 * again, with the field off between. There is no acknowledgement and nothing is sent again by itself, so that a command
 * without a good answer is sent anew.
 */
public final class Twn4Driver implements Driver {

    private static final Duration ANSWERED = Duration.ofMillis(500);
    private static final int ATTEMPTS = 3;

    private enum Stage {
        VERSION,
        TYPES,
        LOOK,
        FIELD_OFF,
        HEARTBEAT,
        REST,
        GIVEN_UP
    }

    private final Rhythm rhythm;
    private final Twn4Codec codec;
    private final Quiet quiet = new Quiet(SILENCE);
    private Stage stage = Stage.VERSION;
    private int attempts;
    private boolean heardBytes;
    private long due;
    private long restsUntil;
    private boolean looksAgain;

    public Twn4Driver(Rhythm rhythm, boolean withCrc) {
        this.rhythm = rhythm;
        this.codec = new Twn4Codec(withCrc);
    }

    @Override
    public Step step(byte[] received, long now) {
        List<Report> reports = new ArrayList<>();
        heardBytes |= received.length > 0;
        List<Optional<Bytes>> answers = codec.feed(received);
        if (quiet.since(received, now)) {
            codec.silence();
        }
        for (Optional<Bytes> answer : answers) {
            take(answer, now, reports);
        }
        Bytes send = goOn(now, reports);
        boolean heard = answers.stream().anyMatch(Optional::isPresent);
        return new Step(send, reports, heard, quiet.nextAfter(now, stage == Stage.REST ? restsUntil : due));
    }

    private void take(Optional<Bytes> answer, long now, List<Report> reports) {
        if (stage == Stage.REST || stage == Stage.GIVEN_UP || attempts == 0) {
            return;
        }
        // The first byte is zero where the command was understood, and no part of what is answered.
        Optional<Bytes> understood = answer.filter(bytes -> bytes.length() > 0 && bytes.at(0) == 0);
        if (understood.isEmpty() || !isTaken(understood.get(), now, reports)) {
            due = now;
        }
    }

    /** False where it is no answer to what was asked. */
    private boolean isTaken(Bytes answer, long now, List<Report> reports) {
        switch (stage) {
            case VERSION, HEARTBEAT -> {
                if (!Twn4Command.isVersionOfTwn4(answer.from(1))) {
                    return false;
                }
                rhythm.heard(now);
                begin(stage == Stage.VERSION ? Stage.TYPES : Stage.LOOK);
            }
            case TYPES -> {
                reports.add(new Report.Ready());
                begin(Stage.LOOK);
            }
            case LOOK -> {
                Optional<Optional<Sight>> found = Twn4Command.found(answer.from(1));
                found.ifPresent(sight -> {
                    reports.add(new Report.Looked(sight));
                    looksAgain = rhythm.isNew(sight);
                    begin(Stage.FIELD_OFF);
                });
                return found.isPresent();
            }
            default -> begin(Stage.REST);
        }
        return true;
    }

    private Bytes goOn(long now, List<Report> reports) {
        if (stage == Stage.REST && (looksAgain || now - restsUntil >= 0)) {
            looksAgain = false;
            begin(rhythm.heartbeatIsDue(now) ? Stage.HEARTBEAT : Stage.LOOK);
        }
        if (stage == Stage.REST || stage == Stage.GIVEN_UP || (attempts > 0 && now - due < 0)) {
            return Bytes.NONE;
        }
        if (attempts == ATTEMPTS) {
            begin(Stage.GIVEN_UP);
            reports.add(new Report.Failed(heardBytes ? DownReason.UNINTELLIGIBLE : DownReason.SILENT));
            return Bytes.NONE;
        }
        return send(now);
    }

    private Bytes send(long now) {
        if (attempts == 0) {
            heardBytes = false;
        }
        if (attempts == 0 && stage == Stage.LOOK) {
            restsUntil = now + rhythm.nanosBetweenLooks();
        }
        attempts++;
        due = now + ANSWERED.toNanos();
        return codec.encode(command());
    }

    private Bytes command() {
        return switch (stage) {
            case TYPES -> Twn4Command.SET_TAG_TYPES;
            case LOOK -> Twn4Command.SEARCH_TAG;
            case FIELD_OFF -> Twn4Command.FIELD_OFF;
            default -> Twn4Command.GET_VERSION;
        };
    }

    private void begin(Stage next) {
        stage = next;
        attempts = 0;
    }
}
