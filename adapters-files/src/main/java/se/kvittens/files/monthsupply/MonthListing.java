package se.kvittens.files.monthsupply;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Unreadable;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.manifest.Manifest;

/** Which month folders there are, by their manifests. A manifest is read anew once its file has changed. */
final class MonthListing {

    /** With which the name of a folder begins that is passed over. */
    private static final String HIDDEN = ".";

    private final Path root;
    private final Agreement agreement;
    private final Function<List<Path>, FileState> states;
    private Looked last = Looked.NOTHING;

    MonthListing(Path root, Agreement agreement, Function<List<Path>, FileState> states) {
        this.root = root;
        this.agreement = agreement;
        this.states = states;
    }

    /** All of them, by their names; those whose manifest is not in order too. */
    synchronized Either<Fault, Looked> look() {
        try {
            Map<Path, Listed> known = new HashMap<>();
            last.all().forEach(each -> known.put(each.folder(), each));
            List<Listed> found = new ArrayList<>();
            for (Path folder : folders()) {
                listed(folder, known).ifPresent(found::add);
            }
            // To look for what is there twice takes longer than to look whether anything has changed.
            last = found.equals(last.all()) ? last : Looked.at(found, agreement.providers());
            return Either.right(last);
        } catch (IOException unreadable) {
            return Either.left(Unreadable.fault(root, unreadable));
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(HIDDEN))
                    .sorted()
                    .toList();
        }
    }

    /** Empty where there is no manifest, and so no month folder. */
    private Optional<Listed> listed(Path folder, Map<Path, Listed> known) {
        Path file = folder.resolve(Manifest.FILE_NAME);
        FileState before = states.apply(List.of(file));
        Listed same = known.get(folder);
        if (same != null && same.state().equals(before)) {
            return Optional.of(same);
        }
        return Files.exists(file) ? Optional.of(read(folder, file, before)) : Optional.empty();
    }

    private Listed read(Path folder, Path file, FileState before) {
        Either<List<Fault>, Manifest> read = MonthFolder.manifest(folder);
        if (!states.apply(List.of(file)).equals(before)) {
            Fault changed = new Fault(FaultKind.CHANGED_WHILE_READ, "" + file, 0, "", "", "");
            return new Listed(folder, before, Optional.empty(), List.of(changed));
        }
        return read.fold(
                faults -> new Listed(folder, before, Optional.empty(), faults),
                manifest -> new Listed(folder, before, Optional.of(manifest), agreement.faultsOf(file, manifest)));
    }
}
