package se.kvittens.examples.cli.madeup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvittens.examples.bench.Bench;
import se.kvittens.examples.bench.CsvSplit;
import se.kvittens.examples.bench.Figure;
import se.kvittens.examples.bench.Subject;
import se.kvittens.examples.cli.frame.Context;

/** Tells of a bench: under what it ran, and its figures. */
final class BenchReport {

    private static final long MEBIBYTE = 1 << 20;

    private final Bench bench;
    private final Subject subject;
    private final Bench.Result result;

    BenchReport(Bench bench, Subject subject, Bench.Result result) {
        this.bench = bench;
        this.subject = subject;
        this.result = result;
    }

    void print(Context context) {
        var out = context.terminal().out();
        out.println(context.say("bench.machine", java(), processors(), heapMebibytes(), collectors()));
        out.println(context.say("bench.month", result.visits(), subject.months().size(), csvMebibytes()));
        out.println(context.say("bench.run", bench.rounds(), bench.warmUps(), bench.threads()));
        if (isForAQuickStart()) {
            out.println(context.say("bench.quickStart"));
        }
        out.println();
        out.println("%-44s%s".formatted("", context.say("bench.columns")));
        for (Figure figure : Figure.values()) {
            out.println("%-44s%s"
                    .formatted(
                            context.say("bench.figure." + figure),
                            figure.of(result).columns()));
        }
    }

    String json() throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("java", java());
        fields.put("processors", processors());
        fields.put("heapMebibytes", heapMebibytes());
        fields.put("collectors", collectors());
        fields.put("options", options());
        fields.put("visits", result.visits());
        fields.put("providers", subject.months().size());
        fields.put("csvMebibytes", csvMebibytes());
        fields.put("rounds", bench.rounds());
        fields.put("warmUps", bench.warmUps());
        fields.put("threads", bench.threads());
        for (Figure figure : Figure.values()) {
            fields.put(figure.name().toLowerCase(Locale.ROOT), figure.of(result));
        }
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
    }

    private long csvMebibytes() {
        long bytes = 0;
        for (Path file : CsvSplit.filesOf(subject.folder())) {
            try {
                bytes += Files.size(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return bytes / MEBIBYTE;
    }

    /** The launcher's usual options spare the compiler that makes long runs fast. */
    private static boolean isForAQuickStart() {
        return options().contains("-XX:TieredStopAtLevel=1");
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static String java() {
        return Runtime.version().toString();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long heapMebibytes() {
        return Runtime.getRuntime().maxMemory() / MEBIBYTE;
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" + "));
    }
}
