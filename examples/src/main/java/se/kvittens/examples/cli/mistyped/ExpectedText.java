package se.kvittens.examples.cli.mistyped;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import se.kvittens.examples.cli.frame.Context;

/** What an option or an argument takes, in words. */
final class ExpectedText {

    private static final Map<Class<?>, String> KINDS = Map.of(
            boolean.class, "FLAG",
            int.class, "NUMBER",
            Integer.class, "NUMBER",
            long.class, "NUMBER",
            Long.class, "NUMBER",
            LocalDate.class, "DATE",
            YearMonth.class, "MONTH",
            Path.class, "PATH");

    private final Context context;

    ExpectedText(Context context) {
        this.context = context;
    }

    /**
     * Of an argument.
     *
     * @param why what its converter said; of a local time, its fault
     */
    String of(ArgSpec argument, @Nullable Throwable why) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (type.equals(Instant.class) && why != null) {
            return context.say("mistyped.expected." + why.getMessage());
        }
        return context.say("mistyped.expected." + KINDS.getOrDefault(type, "OTHER"));
    }
}
