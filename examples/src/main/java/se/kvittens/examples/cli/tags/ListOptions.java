package se.kvittens.examples.cli.tags;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.examples.cli.journal.Desk;

/** Which tags: some numbers, or a list in a file. */
final class ListOptions {

    @Parameters(arity = "0..*", paramLabel = "TAG", descriptionKey = "tags.tags")
    List<String> tags = List.of();

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "tags.list")
    @Nullable
    Path list;

    @Option(names = "--rejects", paramLabel = "DIR", descriptionKey = "tags.rejects")
    @Nullable
    Path rejects;

    /** Whether there are neither or both, or the list is not there; then it is said. */
    boolean isRefused(Desk desk) {
        if (tags.isEmpty() == (list == null)) {
            desk.context().refuse(desk.context().say("tags.which"));
            return true;
        }
        if (list != null && !Files.isRegularFile(list)) {
            desk.context()
                    .refuse(desk.context().say(Files.isDirectory(list) ? "tags.listIsFolder" : "tags.noList", list));
            return true;
        }
        return false;
    }

    Path rejectFolder(Path file) {
        return rejects == null ? TagList.folderOf(file) : rejects;
    }
}
