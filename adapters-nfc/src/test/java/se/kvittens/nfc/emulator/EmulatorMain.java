package se.kvittens.nfc.emulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * An emulated reader as a program of its own: {@code pn532|twn4|twn4-crc|ascii [fault[:times]]…}. It says its TCP port, and takes
 * commands line by line: {@code place UID…}, {@code lift}, {@code unplug}; the end of its input ends it.
 */
public final class EmulatorMain {

    private static final int REFUSED = 2;

    private final Field field = new Field();
    private final PrintStream out;

    private EmulatorMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (!run(System.out, in, arguments)) {
            System.exit(REFUSED);
        }
    }

    /** As {@link #main}, with another input and output; false where the arguments are refused. */
    static boolean run(PrintStream out, BufferedReader in, String... arguments) throws IOException {
        EmulatorMain main = new EmulatorMain(out);
        EmulatedDevice device;
        try {
            device = main.device(List.of(arguments));
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
            return false;
        }
        main.serve(device, in);
        return true;
    }

    private void serve(EmulatedDevice device, BufferedReader in) throws IOException {
        try (TcpPort port = new TcpPort(device)) {
            out.println("port " + port.port());
            out.println("socat pty,rawer,link=$HOME/reader tcp:127.0.0.1:" + port.port());
            String line = in.readLine();
            while (line != null) {
                obey(line.strip().split("\\s+"), port);
                line = in.readLine();
            }
        }
    }

    private EmulatedDevice device(List<String> arguments) {
        Faults faults = new Faults();
        arguments.stream().skip(1).forEach(faults::add);
        return device(arguments.isEmpty() ? "" : arguments.get(0), faults);
    }

    private EmulatedDevice device(String kind, Faults faults) {
        return switch (kind) {
            case "pn532" -> new Pn532Emulator(field, faults);
            case "twn4" -> new Twn4Emulator(field, faults, false);
            case "twn4-crc" -> new Twn4Emulator(field, faults, true);
            case "ascii" -> new AsciiEmulator(field, tag -> tag.hex() + "\r\n");
            default ->
                throw new IllegalArgumentException(
                        "No reader is called \"" + kind + "\". Maybe pn532, twn4, twn4-crc or ascii is meant.");
        };
    }

    private void obey(String[] words, TcpPort port) throws IOException {
        switch (words[0]) {
            case "place" -> place(Arrays.copyOfRange(words, 1, words.length));
            case "lift" -> field.lift();
            case "unplug" -> port.unplug();
            default -> out.println("Not understood. Maybe: place 04A1B2C3D4E580, lift, unplug");
        }
    }

    private void place(String... uids) {
        try {
            field.place(uids);
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
        }
    }
}
