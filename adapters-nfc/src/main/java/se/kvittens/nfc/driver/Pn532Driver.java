package se.kvittens.nfc.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.Pn532Decoder;
import se.kvittens.nfc.codec.Pn532Frame;
import se.kvittens.nfc.presence.Sight;

/**
 * Speaks with a PN532 over its serial line: wakes it, sets it up, and looks for tags again and again, with the field off
 * between. A command that fails for good has the chip woken anew; if that does not help, the port is given up.
 */
public final class Pn532Driver implements Driver {

    private static final List<Report> NOTHING = List.of();

    private enum Stage {
        WAKE,
        VERSION,
        RETRIES,
        LOOK,
        FIELD_OFF,
        REST,
        HEARTBEAT,
        GIVEN_UP
    }

    private final Rhythm rhythm;
    private final Pn532Decoder decoder = new Pn532Decoder();
    private final Quiet quiet = new Quiet(SILENCE);
    private Stage stage = Stage.WAKE;
    private @Nullable Pn532Exchange exchange;
    private boolean wokenAnew;
    private boolean heardBytes;
    private boolean heardFrames;
    private long restsUntil;

    public Pn532Driver(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Override
    public Step step(byte[] received, long now) {
        List<Pn532Frame> frames = new ArrayList<>(decoder.feed(received));
        boolean isQuiet = quiet.since(received, now);
        if (isQuiet) {
            frames.addAll(decoder.silence());
        }
        boolean heard = frames.stream().anyMatch(frame -> !(frame instanceof Pn532Frame.Corrupt));
        heardBytes |= received.length > 0;
        heardFrames |= heard;
        List<Report> reports = new ArrayList<>();
        Bytes send = advance(frames, isQuiet, now, reports);
        return new Step(send, reports, heard, quiet.nextAfter(now, nextDue(now)));
    }

    private Bytes advance(List<Pn532Frame> frames, boolean isQuiet, long now, List<Report> reports) {
        List<Pn532Frame> left = frames;
        while (stage != Stage.GIVEN_UP) {
            Optional<Pn532Exchange> current = exchange(now);
            if (current.isEmpty()) {
                return Bytes.NONE;
            }
            Pn532Exchange running = current.get();
            Bytes send = running.step(left, isQuiet, now);
            left = List.of();
            Bytes answer = running.answer();
            if (answer != null) {
                reports.addAll(answered(answer, now));
            } else if (running.hasFailed()) {
                reports.addAll(failed());
                if (send.length() > 0) {
                    return send;
                }
            } else {
                return send;
            }
        }
        return Bytes.NONE;
    }

    /** The one that runs, or the next that is due; empty while the reader rests. */
    private Optional<Pn532Exchange> exchange(long now) {
        if (stage == Stage.REST) {
            if (now - restsUntil < 0) {
                return Optional.empty();
            }
            begin(rhythm.heartbeatIsDue(now) ? Stage.HEARTBEAT : Stage.LOOK);
        }
        if (exchange == null) {
            exchange = command();
            if (stage == Stage.LOOK) {
                restsUntil = now + rhythm.nanosBetweenLooks();
            }
        }
        return Optional.of(exchange);
    }

    private Pn532Exchange command() {
        return switch (stage) {
            case WAKE -> new Pn532Exchange(Pn532Command.WAKE_UP, Pn532Command.SAM_CONFIGURATION, Patience.AT_FIRST);
            case RETRIES -> new Pn532Exchange(Pn532Command.FEW_RETRIES, Patience.USUAL);
            case LOOK -> new Pn532Exchange(Pn532Command.LIST_TAGS, Patience.USUAL);
            case FIELD_OFF -> new Pn532Exchange(Pn532Command.FIELD_OFF, Patience.USUAL);
            default -> new Pn532Exchange(Pn532Command.GET_FIRMWARE_VERSION, Patience.USUAL);
        };
    }

    private List<Report> answered(Bytes answer, long now) {
        return switch (stage) {
            case WAKE -> begin(Stage.VERSION);
            case VERSION ->
                Pn532Command.isVersionOfPn532(answer) ? begin(Stage.RETRIES) : giveUp(DownReason.UNINTELLIGIBLE);
            case RETRIES -> {
                rhythm.heard(now);
                begin(Stage.LOOK);
                yield List.of(new Report.Ready());
            }
            case LOOK -> looked(Pn532Command.found(answer), now);
            case HEARTBEAT -> {
                rhythm.heard(now);
                yield Pn532Command.isVersionOfPn532(answer) ? begin(Stage.LOOK) : failed();
            }
            default -> begin(Stage.REST);
        };
    }

    private List<Report> looked(Optional<Optional<Sight>> found, long now) {
        if (found.isEmpty()) {
            return failed();
        }
        wokenAnew = false;
        if (rhythm.isNew(found.get())) {
            restsUntil = now;
        }
        begin(Stage.FIELD_OFF);
        return List.of(new Report.Looked(found.get()));
    }

    private List<Report> failed() {
        if (stage == Stage.WAKE || wokenAnew) {
            return giveUp(heardBytes && !heardFrames ? DownReason.UNINTELLIGIBLE : DownReason.SILENT);
        }
        wokenAnew = true;
        heardBytes = false;
        heardFrames = false;
        return begin(Stage.WAKE);
    }

    private List<Report> begin(Stage next) {
        stage = next;
        exchange = null;
        return NOTHING;
    }

    private List<Report> giveUp(DownReason reason) {
        begin(Stage.GIVEN_UP);
        return List.of(new Report.Failed(reason));
    }

    private long nextDue(long now) {
        if (stage == Stage.REST) {
            return restsUntil;
        }
        return exchange == null ? now : exchange.due();
    }
}
