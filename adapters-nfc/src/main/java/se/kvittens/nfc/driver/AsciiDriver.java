package se.kvittens.nfc.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.AsciiCodec;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.LineEnd;
import se.kvittens.nfc.presence.Sight;

/**
 * Listens to a reader that sends by itself. It is ready as soon as its port is open, since it says nothing else. Now and then
 * nothing having come counts as a look that found nothing.
 */
public final class AsciiDriver implements Driver {

    /** In the middle of a line that has an end: slow adapters pause, and so long no line takes. */
    private static final long SILENCE_IN_LINES = 300_000_000;

    private final Rhythm rhythm;
    private final AsciiFormat format;
    private final AsciiCodec codec;
    private final Quiet quiet;
    private boolean begun;
    private long nextLook;

    public AsciiDriver(Rhythm rhythm, AsciiFormat format) {
        this.rhythm = rhythm;
        this.format = format;
        this.codec = new AsciiCodec(format);
        this.quiet = new Quiet(format.lineEnd() == LineEnd.GAP ? SILENCE : SILENCE_IN_LINES);
    }

    @Override
    public Step step(byte[] received, long now) {
        List<Report> reports = new ArrayList<>();
        if (!begun) {
            begun = true;
            nextLook = now + rhythm.nanosBetweenLooks();
            reports.add(new Report.Ready());
        }
        List<Optional<Bytes>> numbers = new ArrayList<>(codec.feed(received));
        if (quiet.since(received, now)) {
            numbers.addAll(codec.silence());
        }
        numbers.forEach(number -> looked(number).ifPresent(reports::add));
        if (!numbers.isEmpty()) {
            nextLook = now + rhythm.nanosBetweenLooks();
        } else if (now - nextLook >= 0) {
            nextLook = now + rhythm.nanosBetweenLooks();
            reports.add(new Report.Looked(Optional.empty()));
        }
        return new Step(Bytes.NONE, reports, !numbers.isEmpty(), quiet.nextAfter(now, nextLook));
    }

    /** A line that fails its checksum is noise; one of a form that has none tells that the form is not this reader's. */
    private Optional<Report> looked(Optional<Bytes> number) {
        if (number.isEmpty()) {
            return format.checksum() == AsciiFormat.Checksum.NONE
                    ? Optional.of(new Report.Looked(Optional.of(new Sight.Unusable(TagUid.Flaw.NOT_HEXADECIMAL))))
                    : Optional.empty();
        }
        Bytes uid = number.get();
        Sight sight = format.lengths().contains(uid.length())
                ? Sight.of(uid.toArray())
                : new Sight.Unusable(TagUid.Flaw.WRONG_LENGTH);
        return Optional.of(new Report.Looked(Optional.of(sight)));
    }
}
