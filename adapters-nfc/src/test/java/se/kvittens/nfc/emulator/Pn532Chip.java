package se.kvittens.nfc.emulator;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What an emulated PN532 answers to commands (UM0701-02, section 7). A command that it does not know is answered empty. */
final class Pn532Chip {

    private static final byte[] VERSION = HexFormat.of().parseHex("32010607");
    private static final int WITHOUT_END = 0xFF;

    private final Field field;
    private final Faults faults;
    private final Map<Integer, Byte> registers = new HashMap<>();
    private int retries = WITHOUT_END;
    private boolean found;

    Pn532Chip(Field field, Faults faults) {
        this.field = field;
        this.faults = faults;
    }

    /** As after its power came back. */
    void reset() {
        registers.clear();
        retries = WITHOUT_END;
        found = false;
    }

    /** Whether the answer waits until there is a tag. */
    boolean waitsFor(byte[] command) {
        boolean lists = command[0] == 0x4A && command.length > 2 && command[2] == 0x00;
        return lists && retries == WITHOUT_END && field.tags().isEmpty();
    }

    /** What follows the frame identifier: the answer's code and its content. */
    byte[] answer(byte[] command) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(command[0] + 1);
        answer.writeBytes(content(command));
        return answer.toByteArray();
    }

    private byte[] content(byte[] command) {
        return switch (command[0]) {
            case 0x00 -> diagnose(command);
            case 0x02 -> VERSION;
            case 0x04 -> new byte[] {0, 0, 0, 0, 0};
            case 0x06 -> readRegisters(command);
            case 0x08 -> writeRegisters(command);
            case 0x16, 0x42, 0x44, 0x52, 0x54 -> new byte[] {0};
            case 0x32 -> configure(command);
            case 0x40 -> exchange(command);
            case 0x4A -> list(command);
            case 0x60 -> poll(command);
            default -> new byte[0];
        };
    }

    /** The test of the line sends back what came; those of the memories say that all is well. */
    private static byte[] diagnose(byte[] command) {
        return command.length > 1 && command[1] == 0 ? Arrays.copyOfRange(command, 1, command.length) : new byte[] {0};
    }

    private byte[] readRegisters(byte[] command) {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (int i = 1; i + 1 < command.length; i += 2) {
            values.write(registers.getOrDefault(address(command, i), (byte) 0));
        }
        return values.toByteArray();
    }

    private byte[] writeRegisters(byte[] command) {
        for (int i = 1; i + 2 < command.length; i += 3) {
            registers.put(address(command, i), command[i + 2]);
        }
        return new byte[0];
    }

    private static int address(byte[] command, int index) {
        return (command[index] & 0xFF) << 8 | command[index + 1] & 0xFF;
    }

    private byte[] configure(byte[] command) {
        if (command[1] == 0x05) {
            retries = command[4] & 0xFF;
        } else if (command[1] == 0x01 && (command[2] & 1) == 0) {
            found = false;
        }
        return new byte[0];
    }

    /** Reading a page of the tag is how libnfc asks whether it is still there. */
    private byte[] exchange(byte[] command) {
        if (field.tags().isEmpty()) {
            return new byte[] {0x01};
        }
        return command.length > 2 && command[2] == 0x30 ? new byte[17] : new byte[] {0};
    }

    private byte[] list(byte[] command) {
        boolean typeA = command.length > 2 && command[2] == 0x00;
        List<EmulatedTag> tags = typeA ? answering() : List.of();
        int count = Math.min(tags.size(), command[1]);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(count);
        for (int i = 0; i < count; i++) {
            answer.writeBytes(target(tags.get(i), i + 1));
        }
        return answer.toByteArray();
    }

    /** Of the kinds that are asked for, only type A at 106 kbit/s is ever there: as such, or as a MIFARE. */
    private byte[] poll(byte[] command) {
        List<EmulatedTag> tags = field.look();
        for (int i = 3; i < command.length; i++) {
            if (!tags.isEmpty() && (command[i] == 0x00 || command[i] == 0x10)) {
                byte[] target = target(tags.get(0), 1);
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                answer.writeBytes(new byte[] {1, command[i], (byte) target.length});
                answer.writeBytes(target);
                return answer.toByteArray();
            }
        }
        return new byte[] {0};
    }

    private List<EmulatedTag> answering() {
        List<EmulatedTag> tags = field.look();
        boolean missed = found && !tags.isEmpty() && (faults.has(Fault.ALTERNATE) || faults.has(Fault.HALTED));
        if (missed && faults.has(Fault.ALTERNATE)) {
            found = false;
        }
        found |= !missed && !tags.isEmpty();
        return missed ? List.of() : tags;
    }

    private static byte[] target(EmulatedTag tag, int number) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        target.write(number);
        target.writeBytes(tag.atqa());
        target.write(tag.sak());
        target.write(tag.uid().length);
        target.writeBytes(tag.uid());
        return target.toByteArray();
    }
}
