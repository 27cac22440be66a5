package se.kvittens.nfc.address;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.nfc.address.AddressFault.Kind;

/** The settings behind the question mark. The first fault that is found is kept; what is asked for is then the usual. */
final class Settings {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private @Nullable AddressFault fault;

    /** @param text all of them, parted by ampersands; may be empty */
    Settings(String text) {
        for (String setting : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            add(setting);
        }
    }

    private void add(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            fail(Kind.MALFORMED_SETTING, setting, setting, "name=value");
        } else if (values.put(setting.substring(0, equals), setting.substring(equals + 1)) != null) {
            fail(Kind.REPEATED_SETTING, setting.substring(0, equals), setting, "");
        }
    }

    /** One of an enum's, under the names that stand for them. */
    <T> T oneOf(String name, Map<String, T> words, T usual) {
        return value(
                name,
                usual,
                text -> Optional.ofNullable(words.get(text)),
                String.join(", ", new TreeSet<>(words.keySet())));
    }

    boolean onOrOff(String name) {
        return oneOf(name, Map.of("on", true, "off", false), false);
    }

    int number(String name, int least, int most, int usual) {
        return value(name, usual, text -> whole(text, least, most), least + " … " + most);
    }

    /** In milliseconds, up to ten minutes. */
    Duration time(String name, Duration usual) {
        return Duration.ofMillis(number(name, 0, 600_000, Math.toIntExact(usual.toMillis())));
    }

    <T> T value(String name, T usual, Function<String, Optional<T>> reading, String expected) {
        asked.add(name);
        String text = values.get(name);
        if (text == null) {
            return usual;
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            fail(Kind.INVALID_VALUE, name, text, expected);
        }
        return read.orElse(usual);
    }

    void fail(Kind kind, String part, String value, String expected) {
        if (fault == null) {
            fault = new AddressFault(kind, part, value, expected);
        }
    }

    /** The address, if no setting is wrong and none is there that nobody asked for. */
    <T> Either<AddressFault, T> unlessWrong(T address) {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                fail(Kind.UNKNOWN_SETTING, name, value, String.join(", ", asked));
            }
        });
        return fault == null ? Either.right(address) : Either.left(fault);
    }

    /** The words that stand for an enum's values: their names in lower case. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most);
    }
}
