package se.kvittens.nfc.emulator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** An emulated TWN4 with the firmware of its Simple Protocol (DocRev17), with checksums or without. */
public final class Twn4Emulator implements EmulatedDevice {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String VERSION = "TWN4/B1.03/CCF1.57/PRS1.03/PI";

    private final Field field;
    private final Faults faults;
    private final boolean withCrc;
    private final StringBuilder pending = new StringBuilder();
    private boolean found;
    private Line line = piece -> {};

    public Twn4Emulator(Field field, Faults faults, boolean withCrc) {
        this.field = field;
        this.faults = faults;
        this.withCrc = withCrc;
    }

    @Override
    public synchronized void plugged(Line near) {
        line = near;
        pending.setLength(0);
        found = false;
    }

    @Override
    public synchronized void unplugged() {
        line = piece -> {};
    }

    @Override
    public synchronized void received(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\r') {
                String command = pending.toString();
                pending.setLength(0);
                answer(command);
            } else {
                pending.append((char) each);
            }
        }
    }

    private void answer(String command) {
        if (faults.has(Fault.SILENT) || faults.happens(Fault.NO_RESPONSE)) {
            return;
        }
        String answer = faults.happens(Fault.ERROR_FRAME) ? "05" : withoutCrc(command);
        String sent = withCrc ? answer + HEX.formatHex(crc(HEX.parseHex(answer))) : answer;
        if (faults.happens(Fault.BAD_DCS)) {
            sent = sent.substring(0, sent.length() - 1) + (sent.endsWith("0") ? "1" : "0");
        }
        if (faults.happens(Fault.TRUNCATE)) {
            sent = sent.substring(0, sent.length() / 2);
        }
        send((faults.happens(Fault.NOISE) ? "~#" : "") + sent + "\r");
    }

    private void send(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (!faults.happens(Fault.SPLIT)) {
            line.send(bytes);
            return;
        }
        for (byte each : bytes) {
            line.send(new byte[] {each});
        }
    }

    private String withoutCrc(String sent) {
        if (!sent.matches("(?:[0-9A-F]{2})+")) {
            return "05";
        }
        if (!withCrc) {
            return content(sent);
        }
        int end = sent.length() - 4;
        boolean sound = end > 0
                && HEX.formatHex(crc(HEX.parseHex(sent.substring(0, end)))).equals(sent.substring(end));
        return sound ? content(sent.substring(0, end)) : "05";
    }

    private String content(String command) {
        if (command.equals("0004FF")) {
            byte[] version = VERSION.getBytes(StandardCharsets.US_ASCII);
            return "00" + HEX.toHexDigits((byte) version.length) + HEX.formatHex(version);
        }
        if (command.equals("0501")) {
            found = false;
            return "00";
        }
        if (command.startsWith("0502")) {
            return command.length() == 20 ? "00" : "02";
        }
        return command.startsWith("0500") ? search(command.substring(4)) : "01";
    }

    private String search(String mostBytes) {
        if (mostBytes.isEmpty()) {
            return "02";
        }
        List<EmulatedTag> tags = field.look();
        boolean missed = tags.isEmpty() || (found && faults.has(Fault.HALTED)) || alternates();
        if (missed) {
            return "0000";
        }
        found = true;
        byte[] uid = tags.get(0).uid();
        return "000180" + HEX.toHexDigits((byte) (uid.length * 8)) + HEX.toHexDigits((byte) uid.length)
                + HEX.formatHex(uid);
    }

    private boolean alternates() {
        return faults.has(Fault.ALTERNATE) && field.looks() % 2 == 0;
    }

    /** Bit by bit from the right, the polynomial turned as well. */
    static byte[] crc(byte[] bytes) {
        int crc = 0xFFFF;
        for (byte each : bytes) {
            for (int bit = 0; bit < 8; bit++) {
                boolean odd = ((crc ^ (each >> bit)) & 1) != 0;
                crc = (crc >> 1) ^ (odd ? 0x8408 : 0);
            }
        }
        return new byte[] {(byte) crc, (byte) (crc >> 8)};
    }
}
