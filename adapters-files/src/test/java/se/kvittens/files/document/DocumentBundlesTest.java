package se.kvittens.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of documents and reports: the same in both languages, none empty, and none left over. */
class DocumentBundlesTest {

    private static final Path SOURCES = Path.of("src/main/java/se/kvittens/files");

    @ParameterizedTest
    @ValueSource(strings = {"basisbook/book", "basispage/page", "report/report"})
    void both_languages_have_the_same_words_and_each_is_used(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties swedish = load(bundle + "_sv.properties");
        String code = codeOf(bundle.substring(0, bundle.indexOf('/')));

        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).hasSizeGreaterThan(5).allSatisfy(key -> {
            assertThat(english.getProperty(key)).isNotBlank();
            assertThat(swedish.getProperty(key)).isNotBlank();
            String last = key.substring(key.lastIndexOf('.') + 1);
            assertThat(code.contains("\"" + key + "\"")
                            || code.contains("\"" + last + "\"")
                            || code.matches("(?s).*\\b" + last + "\\b.*"))
                    .as(key)
                    .isTrue();
        });
    }

    private static String codeOf(String room) throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.list(SOURCES.resolve(room)),
                Files.list(Path.of("../application/src/main/java/se/kvittens/application/reporting")))) {
            return files.map(DocumentBundlesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = DocumentBundlesTest.class.getResourceAsStream("/se/kvittens/files/" + bundle)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
