package se.kvittens.files.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of this module are. */
final class ProjectSources {

    private ProjectSources() {}

    /** In the folder above the working directory that has {@code docs} and {@code pom.xml}. */
    static Path module() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder.resolve("adapters-files");
            }
        }
        throw new IllegalStateException("No folder above %s has both docs and pom.xml.".formatted(start));
    }
}
