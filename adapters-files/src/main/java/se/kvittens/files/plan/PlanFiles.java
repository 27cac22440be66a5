package se.kvittens.files.plan;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.changing.ToldOnce;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.fault.Unreadable;

/**
 * Planned visits in a table, or in the tables of a folder, read anew once a file has come, changed or gone. Where something is
 * wrong with one of them nothing is given: a plan in part would say of visits that nobody planned them. Threads may share it.
 */
public final class PlanFiles {

    private static final String TABLE = ".csv";

    /** With which the name of a file begins that is passed over. */
    private static final String HIDDEN = ".";

    private static final int MOST_TRIES = 5;

    private final Path at;
    private final ToldOnce told;
    private Optional<FileState> state = Optional.empty();
    private Answer<Map<ProviderId, Plan>> read = Answer.accepted(Map.of());

    /**
     * A table or a folder of tables, there or not.
     *
     * @param told is told what is wrong with them, once
     */
    public PlanFiles(Path at, Consumer<Fault> told) {
        this.at = at;
        this.told = new ToldOnce(told);
    }

    /** What a provider has planned; nothing where no visit of it is told. */
    public Plan of(ProviderId provider) {
        return days -> all().then(plans ->
                plans.getOrDefault(provider, PlannedVisits.NONE).on(days));
    }

    private synchronized Answer<Map<ProviderId, Plan>> all() {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Either<Fault, List<Path>> tables = tables();
            if (tables.isLeft()) {
                told.tell(at, List.of(tables.getLeft()));
                return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE));
            }
            Optional<Answer<Map<ProviderId, Plan>>> found = keptOrRead(tables.get());
            if (found.isPresent()) {
                return found.get();
            }
        }
        told.tell(at, List.of(new Fault(FaultKind.CHANGED_WHILE_READ, at.toString(), 0, "", "", "")));
        return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.BROKEN_OFF));
    }

    private Either<Fault, List<Path>> tables() {
        if (!Files.isDirectory(at)) {
            return Either.right(List.of(at));
        }
        try (Stream<Path> entries = Files.list(at)) {
            return Either.right(entries.filter(PlanFiles::isTable).sorted().toList());
        } catch (IOException unreadable) {
            return Either.left(Unreadable.fault(at, unreadable));
        }
    }

    private static boolean isTable(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(TABLE) && !name.startsWith(HIDDEN);
    }

    /** Empty where they changed meanwhile. */
    private Optional<Answer<Map<ProviderId, Plan>>> keptOrRead(List<Path> tables) {
        FileState before = FileState.of(tables);
        if (state.filter(before::equals).isPresent()) {
            return Optional.of(read);
        }
        PlannedRows rows = new PlannedRows(NamedProviders.ANY);
        RejectLog faults = new RejectLog();
        tables.forEach(table -> read(table, rows, faults));
        if (!tables().fold(none -> before, FileState::of).equals(before)) {
            return Optional.empty();
        }
        told.tell(at, faults.all());
        read = faults.all().isEmpty()
                ? Answer.accepted(rows.plans())
                : new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
        // Whether a file may be read can change without a trace in its state.
        state = Optional.of(before).filter(same -> !isUnreadable(faults));
        return Optional.of(read);
    }

    private static boolean isUnreadable(RejectLog faults) {
        return faults.all().stream().anyMatch(fault -> fault.kind() == FaultKind.UNREADABLE_FILE);
    }

    private static void read(Path table, PlannedRows rows, RejectLog faults) {
        try (InputStream in = Files.newInputStream(table)) {
            new CsvTable<>(table.toString(), PlannedColumn.class, faults).read(in, rows);
        } catch (IOException unreadable) {
            faults.accept(Unreadable.fault(table, unreadable));
        }
        faults.endFile();
    }
}
