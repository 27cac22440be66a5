package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;
import se.kvittens.examples.cli.lifecare.link.Link;

/**
 * What a message says and brings. Its text comes from a file or from standard input, since what it says is personal and a
 * command line is remembered.
 */
final class DraftOptions {

    private static final String INPUT = "-";
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    @Option(names = "--text", required = true, paramLabel = "FILE", descriptionKey = "lifecare.messages.text")
    String text = INPUT;

    @Option(names = "--attach", paramLabel = "FILE", descriptionKey = "lifecare.messages.attach")
    List<Path> attached = List.of();

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "lifecare.messages.id")
    @Nullable
    String id;

    /** What a message says and brings, and under which name it goes out. */
    record Read(MessageId id, String text, List<Attachment> attachments) {}

    /** Empty, and said, where a file can't be read or is too large. */
    Optional<Read> read(Link link) throws IOException {
        Optional<String> said = text(link);
        Optional<List<Attachment>> files = said.isEmpty() ? Optional.empty() : attachments(link);
        return files.map(brought -> new Read(idOf(id), said.orElseThrow(), brought));
    }

    private static MessageId idOf(@Nullable String asked) {
        return new MessageId(
                asked == null || asked.isBlank() ? UUID.randomUUID().toString() : asked);
    }

    private Optional<String> text(Link link) throws IOException {
        if (text.equals(INPUT)) {
            return Optional.of(link.context().terminal().input().rest().stripTrailing());
        }
        Path file = Path.of(text);
        if (!isFit(file, link)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).stripTrailing());
        } catch (MalformedInputException otherEncoding) {
            link.context().refuse(link.context().say("lifecare.messages.encoding", file));
            return Optional.empty();
        }
    }

    private Optional<List<Attachment>> attachments(Link link) throws IOException {
        List<Attachment> read = new ArrayList<>();
        for (Path file : attached) {
            if (!isFit(file, link)) {
                return Optional.empty();
            }
            String name = String.valueOf(file.getFileName());
            String type = URLConnection.guessContentTypeFromName(name);
            read.add(new Attachment(name, type == null ? UNKNOWN_TYPE : type, Files.readAllBytes(file)));
        }
        return Optional.of(read);
    }

    /** Looked at before it is read: a large one would be read in vain. */
    private static boolean isFit(Path file, Link link) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            link.context().refuse(link.context().say("lifecare.messages.noFile", file));
            return false;
        }
        if (Files.size(file) > Attachment.MOST_BYTES) {
            link.context().refuse(link.context().say("lifecare.messages.tooLarge", file, Attachment.MOST_BYTES));
            return false;
        }
        return true;
    }
}
