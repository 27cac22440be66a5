package se.kvittens.examples.cli.tags;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** A list of tags in a file: what is right goes on, and what is not goes to the reject file, with its place and why. */
final class TagList<C extends Enum<C> & Column> {

    private static final String EXPECTED = "04:A1:B2:C3:D4:E5:80";

    private final Path file;
    private final Class<C> columns;
    private final C tag;

    /**
     * A list.
     *
     * @param tag the column with the number of the tag
     */
    TagList(Path file, Class<C> columns, C tag) {
        this.file = file;
        this.columns = columns;
        this.tag = tag;
    }

    /**
     * Asks for each row, and writes the rejects into a folder.
     *
     * @param asking what a row asks for of its tag
     */
    int ask(
            Keeping keeping,
            Context context,
            Path rejectFolder,
            Function<Row<C>, Function<TagUid, TagHappening>> asking) {
        List<Fault> faults = new ArrayList<>();
        CsvTable<C> table = new CsvTable<>(file.toString(), columns, faults::add);
        try (InputStream in = Files.newInputStream(file)) {
            Rejects.forget(rejectFolder);
            CsvTable.Result read = table.read(in, row -> ask(keeping, row, asking.apply(row)));
            int asked = keeping.end();
            if (faults.isEmpty()) {
                return asked;
            }
            Rejects rejects = new Rejects();
            rejects.add(faults, read.rejected());
            rejects.report(context, rejectFolder);
            return keeping.isStopped() || !read.isUsable() ? ExitCode.REFUSED : ExitCode.FINDINGS;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder in which a list lies. */
    static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    }

    private void ask(Keeping keeping, Row<C> row, Function<TagUid, TagHappening> asking) {
        if (row.isRejected() || keeping.isStopped()) {
            return;
        }
        Either<TagUid.Flaw, TagUid> uid = TagUid.parse(row.text(tag));
        if (uid.isLeft()) {
            row.fault(FaultKind.INVALID_VALUE, tag, EXPECTED);
            return;
        }
        Optional<String> refusal = keeping.ask(asking.apply(uid.get()));
        refusal.ifPresent(why -> row.fault(FaultKind.NOT_ALLOWED, tag, why));
    }
}
