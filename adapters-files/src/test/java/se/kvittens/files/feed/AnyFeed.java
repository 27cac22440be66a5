package se.kvittens.files.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.profile.AnyField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;

/** A file of any fields, which a test writes and reads by a profile of its own. */
public final class AnyFeed {

    private static final ProfileFile<AnyField> FILE = new ProfileFile<>("anything", AnyField.class);

    private final Path file;
    private final Profile<AnyField> profile;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A feed that has no content yet.
     *
     * @param profile all but the first two lines of one
     */
    public AnyFeed(Path file, String profile) {
        this.file = file;
        Faults wrong = new Faults();
        this.profile = FILE.parse("p.yaml", "format: 1\nof: anything\n" + profile, wrong, (root, read) -> read)
                .orElseThrow(() -> new AssertionError(wrong.all()));
    }

    public AnyFeed of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public AnyFeed of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    public AnyFeed of(byte[] content) {
        try {
            Files.write(file, content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads all rows, each of which is told. */
    public FeedCounts read(Consumer<FeedRow<AnyField>> rows) {
        faults.clear();
        return new FeedTable<>(new TableFile(file, "f", profile.shape()), profile, faults::add).read(row -> {
            rows.accept(row);
            return FeedTable.Taken.TOLD;
        });
    }

    /** The texts of a field in all rows, a blank between; a row that was rejected is an exclamation mark. */
    public String texts(AnyField field) {
        List<String> texts = new ArrayList<>();
        read(row -> {
            String text = row.text(field).orElse("-");
            texts.add(row.isRejected() ? "!" : text);
        });
        return String.join(" ", texts);
    }

    /** Of the last reading: {@code UNKNOWN_WORD 2 Column}. */
    public List<String> faults() {
        return faults.stream()
                .map(fault -> (fault.kind() + " " + fault.line() + " " + fault.field()).strip())
                .toList();
    }

    public List<Fault> wholeFaults() {
        return faults;
    }
}
