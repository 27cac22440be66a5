package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Unreadable;

/**
 * What a kiosk has last heard of tags, kept so that it knows whose door a tag is at without the office. Spot checks are left
 * out: they change nothing of that.
 */
public record TagCopy(Path file) {

    /** Nothing where there is no copy yet. All of it or, where any of it can't be read, its faults. */
    public Either<List<Fault>, List<RecordedTag>> read() {
        List<Fault> faults = new ArrayList<>();
        TagRows rows = new TagRows();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                new CsvTable<>(file.toString(), TagColumn.class, faults::add).read(in, rows);
            } catch (IOException unreadable) {
                faults.add(Unreadable.fault(file, unreadable));
            }
        }
        return faults.isEmpty() ? Either.right(rows.recorded()) : Either.left(faults);
    }

    /** In place of what is there, whole or not at all, and for its owner's eyes alone: it says who lives behind which tag. */
    public void write(List<RecordedTag> recorded) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        createPrivate(draft);
        try (CsvSheet<TagColumn> sheet = CsvSheet.create(draft, TagColumn.class)) {
            recorded.forEach(each -> TagRows.write(each, sheet));
        }
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty, in place of what an earlier try may have left. */
    private static void createPrivate(Path draft) throws IOException {
        Files.deleteIfExists(draft);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
