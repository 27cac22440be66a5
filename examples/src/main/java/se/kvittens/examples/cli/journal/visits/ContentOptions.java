package se.kvittens.examples.cli.journal.visits;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.examples.cli.basis.BasisOptions.LocalTimeConverter;

/** What a whole visit is said to be. */
final class ContentOptions {

    @Option(names = "--start", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "visits.start")
    @Nullable
    Instant start;

    @Option(names = "--end", paramLabel = "T", converter = LocalTimeConverter.class, descriptionKey = "visits.end")
    @Nullable
    Instant end;

    @ArgGroup
    @Nullable
    TasksOptions tasks;

    @Option(names = "--manual-cause", paramLabel = "CAUSE", descriptionKey = "visits.manualCause")
    @Nullable
    ManualCause manualCause;

    @Option(names = "--outside-allowed", descriptionKey = "visits.outsideAllowed")
    boolean outsideAllowed;

    boolean tellTasks() {
        return tasks != null;
    }

    Set<TaskCode> codes() {
        TasksOptions told = tasks;
        return told == null ? Set.of() : told.codes();
    }

    Optional<ManualCause> cause() {
        return Optional.ofNullable(manualCause);
    }

    /** The options that say something. */
    List<String> given() {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put("--start", start != null);
        options.put("--end", end != null);
        options.put("--tasks", tasks != null && !tasks.areNone);
        options.put("--no-tasks", tasks != null && tasks.areNone);
        options.put("--manual-cause", manualCause != null);
        options.put("--outside-allowed", outsideAllowed);
        return options.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
