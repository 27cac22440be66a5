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

    private final Field field = new Field();
    private final PrintStream out;

    private EmulatorMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        new EmulatorMain(System.out)
                .run(List.of(arguments), new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** As {@link #main}, with another input and output. */
    static void run(PrintStream out, BufferedReader in, String... arguments) throws IOException {
        new EmulatorMain(out).run(List.of(arguments), in);
    }

    private void run(List<String> arguments, BufferedReader in) throws IOException {
        if (arguments.isEmpty()) {
            out.println("Which reader? pn532, twn4, twn4-crc or ascii");
            return;
        }
        Faults faults = new Faults();
        arguments.subList(1, arguments.size()).forEach(faults::add);
        try (TcpPort port = new TcpPort(device(arguments.get(0), faults))) {
            out.println("port " + port.port());
            out.println("socat pty,rawer,link=$HOME/reader tcp:127.0.0.1:" + port.port());
            String line = in.readLine();
            while (line != null) {
                obey(line.strip().split("\\s+"), port);
                line = in.readLine();
            }
        }
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
            case "place" -> field.place(Arrays.copyOfRange(words, 1, words.length));
            case "lift" -> field.lift();
            case "unplug" -> port.unplug();
            default -> out.println("Not understood. Maybe: place 04A1B2C3D4E580, lift, unplug");
        }
    }
}
