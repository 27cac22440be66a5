package se.kvittens.nfc.emulator;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The serial line of an emulated PN532: takes frames, acknowledges, answers, and does so wrongly where it is asked to. The chip
 * behind it is {@link Pn532Chip}.
 */
public final class Pn532Emulator implements EmulatedDevice {

    private static final byte[] ACK = HexFormat.of().parseHex("0000ff00ff00");
    private static final byte[] NACK = HexFormat.of().parseHex("0000ffff0000");
    private static final byte[] ERROR = HexFormat.of().parseHex("0000ff01ff7f8100");
    private static final byte[] NOISE = HexFormat.of().parseHex("988000ff1e6600fee2");
    private static final int WAKE = 0x55;
    private static final int POWER_DOWN = 0x16;
    private static final int LIST_TAGS = 0x4A;

    private final Faults faults;
    private final Pn532Chip chip;
    private byte[] pending = new byte[0];
    private byte[] lastAnswer = new byte[0];
    private byte[] waiting = new byte[0];
    private boolean asleep;
    private Line line = piece -> {};

    public Pn532Emulator(Field field, Faults faults) {
        this.faults = faults;
        this.chip = new Pn532Chip(field, faults);
        field.watch(this::fieldChanged);
    }

    @Override
    public synchronized void plugged(Line near) {
        line = near;
        pending = new byte[0];
        waiting = new byte[0];
        asleep = faults.has(Fault.ASLEEP);
        chip.reset();
    }

    @Override
    public synchronized void unplugged() {
        line = piece -> {};
    }

    @Override
    public synchronized void received(byte[] bytes) {
        byte[] awake = awakeFrom(bytes);
        pending = joined(pending, awake);
        int taken = takeFrame();
        while (taken > 0) {
            pending = Arrays.copyOfRange(pending, taken, pending.length);
            taken = takeFrame();
        }
    }

    private byte[] awakeFrom(byte[] bytes) {
        int start = 0;
        while (asleep && start < bytes.length) {
            asleep = bytes[start++] != WAKE;
        }
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    /** How many bytes of those that are pending are done with; 0 where more must come. */
    private int takeFrame() {
        if (pending.length < 4) {
            return 0;
        }
        if (at(0) != 0x00 || at(1) != 0xFF) {
            return 1;
        }
        if (at(2) == 0x00 && at(3) == 0xFF) {
            waiting = new byte[0];
            return 4;
        }
        if (at(2) == 0xFF && at(3) == 0x00) {
            send(lastAnswer);
            return 4;
        }
        boolean extended = at(2) == 0xFF && at(3) == 0xFF;
        if (extended && pending.length < 7) {
            return 0;
        }
        int header = extended ? 7 : 4;
        int length = extended ? at(4) << 8 | at(5) : at(2);
        if (pending.length < header + length + 1) {
            return 0;
        }
        if (length > 1 && sum(header, header + length + 1) == 0 && at(header) == 0xD4) {
            command(Arrays.copyOfRange(pending, header + 1, header + length));
        }
        return header + length + 1;
    }

    private void command(byte[] command) {
        if (faults.has(Fault.SILENT)) {
            return;
        }
        if (faults.happens(Fault.NACK)) {
            send(NACK);
            return;
        }
        waiting = new byte[0];
        if (!faults.happens(Fault.NO_ACK)) {
            send(ACK);
        }
        if (faults.happens(Fault.ERROR_FRAME)) {
            send(ERROR);
        } else if (!faults.happens(Fault.NO_RESPONSE)) {
            answer(command);
        }
        asleep = command[0] == POWER_DOWN;
    }

    private void answer(byte[] command) {
        if (chip.waitsFor(command)) {
            waiting = command;
            return;
        }
        lastAnswer = framed(chip.answer(command));
        byte[] sent = lastAnswer.clone();
        if (faults.happens(Fault.BAD_LCS)) {
            sent[4] ^= 0x10;
        }
        if (faults.happens(Fault.BAD_DCS)) {
            sent[sent.length - 2] ^= 0x10;
        }
        send(faults.happens(Fault.TRUNCATE) ? Arrays.copyOf(sent, sent.length / 2) : sent);
    }

    /** As it comes, the chip answers the question for tags first when one is there. */
    private synchronized void fieldChanged() {
        if (waiting.length > 0 && waiting[0] == LIST_TAGS && !chip.waitsFor(waiting)) {
            byte[] command = waiting;
            waiting = new byte[0];
            answer(command);
        }
    }

    private void send(byte[] frame) {
        byte[] sent = faults.happens(Fault.NOISE) ? joined(NOISE, frame) : frame;
        int piece = faults.happens(Fault.SPLIT) ? 3 : Math.max(1, sent.length);
        for (int start = 0; start < sent.length; start += piece) {
            line.send(Arrays.copyOfRange(sent, start, Math.min(sent.length, start + piece)));
        }
    }

    static byte[] framed(byte[] answer) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        int length = answer.length + 1;
        frame.writeBytes(new byte[] {0x00, 0x00, (byte) 0xFF});
        if (length > 255) {
            int high = length >> 8;
            frame.writeBytes(new byte[] {-1, -1, (byte) high, (byte) length, (byte) -(high + length)});
        } else {
            frame.writeBytes(new byte[] {(byte) length, (byte) -length});
        }
        frame.write(0xD5);
        frame.writeBytes(answer);
        int sum = 0xD5;
        for (byte each : answer) {
            sum += each;
        }
        frame.writeBytes(new byte[] {(byte) -sum, 0x00});
        return frame.toByteArray();
    }

    private int at(int index) {
        return pending[index] & 0xFF;
    }

    private int sum(int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += at(i);
        }
        return sum & 0xFF;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
