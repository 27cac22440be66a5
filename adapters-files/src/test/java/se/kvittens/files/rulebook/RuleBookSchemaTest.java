package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.kvittens.files.docs.GeneratedFile;
import se.kvittens.files.docs.ProjectFolder;

/** The JSON Schema of rule books: for editors that check while one writes. */
class RuleBookSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JSON.<JsonNode>valueToTree(RuleBookSchema.schema()));

    @Test
    void the_schema_in_docs_is_the_one_of_the_reader() throws IOException {
        GeneratedFile.assertFresh(ProjectFolder.docs("schema/rulebook.schema.json"), text());
    }

    @Test
    void the_schema_is_the_same_each_time() throws JsonProcessingException {
        assertThat(text()).isEqualTo(text());
    }

    @TestFactory
    Stream<DynamicTest> every_book_is_valid() {
        return Stream.concat(BookText.SHIPPED.stream().map(BookText::shipped), Stream.of(BookText.example()))
                .map(book -> DynamicTest.dynamicTest(
                        book.file(), () -> assertThat(messages(book)).isEmpty()));
    }

    /** What the reader refuses the schema refuses, but for what it can't see: other parts of the file, and calendars. */
    @TestFactory
    Stream<DynamicTest> reader_and_schema_refuse_the_same() {
        return BrokenBooks.all().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> {
                    assertThat(broken.book().faults()).isNotEmpty();
                    assertThat(refuses(broken.book())).isEqualTo(broken.seenBySchema());
                }));
    }

    /** Also where a part is taken away: {@code PT23H-90M} is 21 and a half hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {"PT0S", "PT0H", "PT22H", "PT022H", "PT2H30M", "PT1320M", "P0D", "P0DT22H", "PT23H-90M", "P1DT-3H"
            })
    void what_the_reader_takes_for_the_longest_visit_the_schema_takes(String longest) {
        BookText book = BookText.shipped("haninge/2024-10-01")
                .with("REG-16", "longestVisit", "value: PT8H", "value: " + longest);

        assertThat(book.faults()).isEmpty();
        assertThat(messages(book)).isEmpty();
    }

    private static boolean refuses(BookText book) {
        return !messages(book).isEmpty();
    }

    private static Set<ValidationMessage> messages(BookText book) {
        return SCHEMA.validate(json(book.text()));
    }

    /** As an editor sees it: numbers and flags by their looks, days and times as texts, the last of two fields of a name. */
    private static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }

    private static String text() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(RuleBookSchema.schema()) + "\n";
    }
}
