package se.kvittens.files.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.fault.Unreadable;

/** Reads one YAML document. */
public final class YamlFile {

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private YamlFile() {}

    /** The whole text of a file; empty, with a fault, where it can't be read or is not UTF-8. */
    public static Optional<String> text(Path path, Faults faults) {
        String name = path.toString();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            faults.add(new Fault(FaultKind.WRONG_ENCODING, name, 0, "*", "", "UTF-8"));
        } catch (IOException unreadable) {
            faults.add(Unreadable.fault(path, unreadable));
        }
        return Optional.empty();
    }

    /** The document's value; empty, with a fault, where the text is not YAML. */
    public static Optional<YamlValue> parse(String file, String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_CHARACTERS)
                // Taken here and refused where they stand; the parser would not say where.
                .setAllowNonScalarKeys(true)
                .build();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> root = new Composer(settings, parser).getSingleNode();
            if (root.isEmpty()) {
                faults.add(malformed(file, 1, Expectation.NOT_EMPTY.key()));
            }
            return root.map(node -> new YamlValue(node, new YamlPlace(file, "", faults)));
        } catch (MarkedYamlEngineException marked) {
            long line = marked.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(1L);
            faults.add(malformed(file, line, problem(marked)));
        } catch (YamlEngineException | StackOverflowError unmarked) {
            faults.add(malformed(file, 1, Expectation.PARSEABLE.key()));
        }
        return Optional.empty();
    }

    private static String problem(MarkedYamlEngineException marked) {
        return marked.getProblemMark()
                .map(mark -> Expectation.PARSEABLE_FROM.with(mark.getColumn() + 1, marked.getProblem()))
                .orElseGet(Expectation.PARSEABLE::key);
    }

    private static Fault malformed(String file, long line, String problem) {
        return new Fault(FaultKind.MALFORMED_YAML, file, line, "", "", problem);
    }
}
