package se.kvittens.examples.cli.journal.visits;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--tasks", split = ",", paramLabel = "TASK", descriptionKey = "visits.tasks")
    Set<String> tasks = new HashSet<>();

    @Option(names = "--manual-cause", paramLabel = "CAUSE", descriptionKey = "visits.manualCause")
    @Nullable
    ManualCause manualCause;

    @Option(names = "--outside-allowed", descriptionKey = "visits.outsideAllowed")
    boolean outsideAllowed;

    Set<TaskCode> codes() {
        return tasks.stream().map(TaskCode::new).collect(Collectors.toSet());
    }

    Optional<ManualCause> cause() {
        return Optional.ofNullable(manualCause);
    }
}
