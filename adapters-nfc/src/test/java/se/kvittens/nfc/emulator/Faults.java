package se.kvittens.nfc.emulator;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which faults an emulated reader has, and how often yet. Any thread may change them. */
public final class Faults {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<Fault, Integer> left = new EnumMap<>(Fault.class);

    /** None. */
    public Faults() {}

    /** These from now on, always. */
    public static Faults of(Fault... always) {
        Faults faults = new Faults();
        for (Fault fault : always) {
            faults.add(fault, ALWAYS);
        }
        return faults;
    }

    /**
     * One as it is written on a command line, with how often it happens or without, as in {@code bad-dcs:2}.
     *
     * @throws IllegalArgumentException if there is none of that name, or the number is none
     */
    public Faults add(String written) {
        String[] parts = written.split(":", 2);
        boolean always = parts.length == 1;
        Optional<Fault> named = Stream.of(Fault.values())
                .filter(fault -> written(fault).equals(parts[0]))
                .findFirst();
        if (named.isEmpty() || !(always || parts[1].matches("[0-9]{1,9}"))) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no fault. Maybe one of these is meant, as it is or with"
                            + " a number, as in noise:3: "
                            + Stream.of(Fault.values()).map(Faults::written).collect(Collectors.joining(", ")));
        }
        return add(named.get(), always ? ALWAYS : Integer.parseInt(parts[1]));
    }

    private static String written(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public synchronized Faults add(Fault fault, int times) {
        left.put(fault, times);
        return this;
    }

    public synchronized void end(Fault fault) {
        left.remove(fault);
    }

    public synchronized boolean has(Fault fault) {
        return left.getOrDefault(fault, 0) > 0;
    }

    /** Whether it happens this time; it is one fewer then. */
    synchronized boolean happens(Fault fault) {
        int times = left.getOrDefault(fault, 0);
        if (times > 0 && times < ALWAYS) {
            left.put(fault, times - 1);
        }
        return times > 0;
    }
}
