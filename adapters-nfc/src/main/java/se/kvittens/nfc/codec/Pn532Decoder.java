package se.kvittens.nfc.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds frames in what a PN532 sends. It looks for 00 FF wherever it stands, since zeros before and after a frame may be many
 * or none; and where a frame proves to be none, it looks again from the next byte on.
 */
public final class Pn532Decoder {

    /** Of an extended frame (UM0701-02, 6.2.1.2). */
    static final int MOST_CONTENT = 265;

    private static final int START_LENGTH = 2;
    private static final int SHORT_HEADER = START_LENGTH + 2;
    private static final int LONG_HEADER = START_LENGTH + 5;
    private static final Bytes ERROR = Bytes.hex("7F");

    /** Read and not yet understood: from {@code start} to {@code end}. */
    private byte[] pending = new byte[512];

    private int start;
    private int end;

    /** Nothing has come so far. */
    public Pn532Decoder() {}

    /** The frames that are complete with these bytes. */
    public List<Pn532Frame> feed(byte[] bytes) {
        makeRoomFor(bytes.length);
        System.arraycopy(bytes, 0, pending, end, bytes.length);
        end += bytes.length;
        List<Pn532Frame> found = new ArrayList<>();
        scan(found);
        return found;
    }

    /**
     * To be told when the line has been quiet for longer than any frame pauses. What has only begun is corrupt then; a
     * frame within it is found.
     */
    public List<Pn532Frame> silence() {
        List<Pn532Frame> found = new ArrayList<>();
        while (findStart()) {
            found.add(new Pn532Frame.Corrupt());
            start++;
            scan(found);
        }
        start = end;
        return found;
    }

    private void scan(List<Pn532Frame> found) {
        while (findStart() && takeFrame(found)) {
            // Each turn takes at least one byte.
        }
    }

    /** Drops what can't begin a frame; false where nothing can, or too little has come to tell. */
    private boolean findStart() {
        while (end - start >= START_LENGTH) {
            if (at(0) == 0x00 && at(1) == 0xFF) {
                return true;
            }
            start++;
        }
        return false;
    }

    /** False where more must come. */
    private boolean takeFrame(List<Pn532Frame> found) {
        if (available() < SHORT_HEADER) {
            return false;
        }
        int length = at(2);
        int check = at(3);
        if (length == 0x00 && check == 0xFF) {
            return take(new Pn532Frame.Ack(), SHORT_HEADER, found);
        }
        if (length == 0xFF && check == 0x00) {
            return take(new Pn532Frame.Nack(), SHORT_HEADER, found);
        }
        if (length == 0xFF && check == 0xFF) {
            return takeExtended(found);
        }
        boolean sound = length > 0 && ((length + check) & 0xFF) == 0;
        return sound ? takeContent(SHORT_HEADER, length, found) : skip(found);
    }

    private boolean takeExtended(List<Pn532Frame> found) {
        if (available() < LONG_HEADER) {
            return false;
        }
        int length = at(4) << 8 | at(5);
        boolean sound = length > 0 && length <= MOST_CONTENT && ((at(4) + at(5) + at(6)) & 0xFF) == 0;
        return sound ? takeContent(LONG_HEADER, length, found) : skip(found);
    }

    private boolean takeContent(int header, int length, List<Pn532Frame> found) {
        if (available() < header + length + 1) {
            return false;
        }
        int content = start + header;
        Bytes checked = Bytes.of(Arrays.copyOfRange(pending, content, content + length + 1));
        if (Checksums.sum(checked) != 0) {
            return skip(found);
        }
        Bytes data = checked.part(0, length);
        return take(
                data.equals(ERROR) ? new Pn532Frame.Refusal() : new Pn532Frame.Data(data), header + length + 1, found);
    }

    private boolean take(Pn532Frame frame, int length, List<Pn532Frame> found) {
        found.add(frame);
        start += length;
        return true;
    }

    private boolean skip(List<Pn532Frame> found) {
        return take(new Pn532Frame.Corrupt(), 1, found);
    }

    private int available() {
        return end - start;
    }

    private int at(int offset) {
        return Byte.toUnsignedInt(pending[start + offset]);
    }

    /** What is pending is never more than one frame, so that there is room again when it moves to the front. */
    private void makeRoomFor(int more) {
        int kept = available();
        byte[] room = kept + more <= pending.length ? pending : new byte[kept + more];
        System.arraycopy(pending, start, room, 0, kept);
        pending = room;
        start = 0;
        end = kept;
    }
}
