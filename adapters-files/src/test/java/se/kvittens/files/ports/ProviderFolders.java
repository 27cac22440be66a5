package se.kvittens.files.ports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kvittens.application.settling.Supplied;
import se.kvittens.files.basis.RunFacts;

/** A folder with a folder for each provider, as runs write them, and what such a run knows of a month. */
final class ProviderFolders {

    private ProviderFolders() {}

    /** What stands in the files, by provider; none where the folder is not there. */
    static Map<String, String> kept(Path out, String fileWithProvider) {
        Map<String, String> kept = new TreeMap<>();
        try {
            for (Path folder : in(out)) {
                StringBuilder text = new StringBuilder();
                for (Path file : in(folder)) {
                    text.append(file.getFileName()).append('\n').append(Files.readString(file));
                }
                kept.put(providerIn(folder.resolve(fileWithProvider)), text.toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return kept;
    }

    static RunFacts facts(Supplied from) {
        return new RunFacts("0", "prices", "hash of " + from.month().provider().providerName(), from.rejected(), false);
    }

    private static String providerIn(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile()).at("/provider").asText();
    }

    private static List<Path> in(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
