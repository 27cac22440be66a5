package se.kvittens.rest.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's documents, found from the folder in which the tests run. */
public final class Docs {

    private static final String SWITCH = "kvittens.regenerate";

    private Docs() {}

    /** A file or folder of them. */
    public static Path folder(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .filter(each -> Files.isDirectory(each.resolve("docs")) && Files.isRegularFile(each.resolve("pom.xml")))
                .findFirst()
                .orElseThrow()
                .resolve("docs")
                .resolve(name);
    }

    /** Fails where a document is not what is made of it now; writes it first where {@code -Dkvittens.regenerate=true}. */
    public static void assertFresh(String name, String made) throws IOException {
        Path file = folder(name);
        if (Boolean.getBoolean(SWITCH)) {
            Files.writeString(file, made);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s, written anew with -D%s=true: look at the difference", name, SWITCH)
                .isEqualTo(made);
    }
}
