package se.kvittens.rest.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Docs;
import se.kvittens.rest.rig.ExampleTest;

/** Rule books over HTTP: read, held against each other, and tried. */
class RuleBooksTest extends ExampleTest {

    private static final String BOOKS = "/v1/rulebooks";
    private static final Path FILE =
            Docs.folder("../adapters-files/src/main/resources/rulebooks/haninge/2025-01-01.yaml");

    private static JsonNode get(String path, String... headers) {
        Answer answer = device().get(path, headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode validated(String text) {
        Answer answer = device().post(BOOKS + "/validation", text, "Content-Type", "application/yaml");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void BOOK_1_all_books_are_listed_with_their_first_days() {
        JsonNode books = get(BOOKS).path("books");

        assertThat(books.findValuesAsText("book"))
                .isEqualTo(RuleBookFolder.bundled().all().stream()
                        .map(book -> book.version().label())
                        .toList());
        assertThat(books.findValuesAsText("inForceFrom"))
                .isEqualTo(RuleBookFolder.bundled().all().stream()
                        .map(book -> book.version().inForceFrom().toString())
                        .toList());
    }

    @Test
    void BOOK_1_each_book_is_shown_whole_with_who_says_so() {
        for (var book : RuleBookFolder.bundled().all()) {
            JsonNode shown = get(BOOKS + "/" + book.version().label());

            assertThat(shown.path("settings")).hasSameSizeAs(book.about().settings());
            assertThat(shown.path("settings").findValuesAsText("standing").stream()
                            .filter("ASSUMED"::equals)
                            .count())
                    .isEqualTo(shown.path("assumed").asLong());
            assertThat(shown.path("documents").properties().stream().map(each -> each.getKey()))
                    .containsAll(shown.path("settings").findValuesAsText("document"));
        }
    }

    @Test
    void BOOK_1_a_sheet_of_it_is_read_in_either_language() {
        Answer swedish = device().get(BOOKS + "/haninge-v3/sheet", "Accept-Language", "sv");

        assertThat(swedish.header("Content-Type")).contains("text/markdown; charset=utf-8");
        assertThat(swedish.body()).contains("haninge-v3", "Antaget").doesNotContain("Assumed");
        assertThat(device().get(BOOKS + "/haninge-v3/sheet", "Accept-Language", "en")
                        .body())
                .contains("Assumed");
    }

    @Test
    void BOOK_1_a_book_is_held_against_the_one_before_it_or_any_other() {
        JsonNode before = get(BOOKS + "/haninge-v3/difference");
        assertThat(before.path("before").asText()).isEqualTo("haninge-v2");
        assertThat(before.path("text").asText()).isNotBlank();
        int differences = before.path("changed").size()
                + before.path("onlyBefore").size()
                + before.path("onlyAfter").size();
        assertThat(differences).isPositive();

        JsonNode back = get(BOOKS + "/haninge-v2/difference?from=haninge-v3");
        assertThat(back.path("onlyBefore")).isEqualTo(before.path("onlyAfter"));
        assertThat(back.path("changed")).hasSameSizeAs(before.path("changed"));

        JsonNode none = get(BOOKS + "/haninge-v3/difference?from=haninge-v3");
        assertThat(none.path("changed")).isEmpty();
        assertThat(none.path("onlyAfter")).isEmpty();
    }

    @Test
    void a_book_that_is_not_there_is_told_so_and_the_first_has_none_before_it() {
        Client client = device();

        assertThat(codeOf(client.get(BOOKS + "/haninge-v99"))).isEqualTo("404 NO_SUCH_RULE_BOOK");
        assertThat(codeOf(client.get(BOOKS + "/haninge-v99/sheet"))).isEqualTo("404 NO_SUCH_RULE_BOOK");
        assertThat(codeOf(client.get(BOOKS + "/haninge-v1/difference"))).isEqualTo("404 NO_SUCH_RULE_BOOK");
        assertThat(codeOf(client.get(BOOKS + "/haninge-v3/difference?from=x"))).isEqualTo("404 NO_SUCH_RULE_BOOK");
        assertThat(codeOf(client.get(BOOKS + "/haninge-v3/difference?form=haninge-v1")))
                .isEqualTo("400 NOT_AS_AGREED");
    }

    @Test
    void SYS_3_a_book_is_shown_to_whoever_is_believed_and_nobody_else() {
        assertThat(as("c1", Role.CARER).get(BOOKS + "/haninge-v3").status()).isEqualTo(200);
        assertThat(codeOf(server.as("").get(BOOKS + "/haninge-v3"))).isEqualTo("401 NO_TOKEN");
    }

    @Test
    void BOOK_1_a_book_without_fault_is_valid_and_says_what_it_assumes() throws IOException {
        JsonNode found = validated(Files.readString(FILE));

        assertThat(found.path("isValid").asBoolean()).isTrue();
        assertThat(found.path("faults")).isEmpty();
        assertThat(found.path("book")).isEqualTo(get(BOOKS).path("books").get(2));
        assertThat(found.path("assumed"))
                .hasSize(found.path("book").path("assumed").asInt());
    }

    @Test
    void all_faults_of_a_book_are_told_at_once_each_with_its_line_and_field() throws IOException {
        String broken = Files.readString(FILE)
                .replaceFirst("version: 3", "version: three")
                .replaceFirst("inForceFrom:", "inForceFrm:");
        JsonNode found = validated(broken);

        assertThat(found.path("isValid").asBoolean()).isFalse();
        assertThat(found.has("book")).isFalse();
        assertThat(found.path("found").asInt())
                .isEqualTo(found.path("faults").size())
                .isGreaterThan(1);
        JsonNode version = found.path("faults").get(0);
        assertThat(version.path("field").asText()).isEqualTo("version");
        assertThat(version.path("value").asText()).isEqualTo("three");
        assertThat(version.path("line").asInt()).isPositive();
        assertThat(found.path("faults").findValuesAsText("field")).contains("inForceFrm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a: &a [*a]", "19121212-1212: 19121212-1212", "- - - -", "\u0000", "a: {b: [1, 2"})
    void what_is_no_rule_book_is_told_so_and_never_with_a_personal_number(String text) {
        JsonNode found = validated(text);

        assertThat(found.path("isValid").asBoolean()).isFalse();
        assertThat(found.path("faults")).isNotEmpty();
        assertThat(found.toString()).doesNotContain("19121212-1212");
    }

    /** A list that names itself twice over and over would be huge if it were walked through. */
    @Test
    void a_small_text_does_not_become_a_large_one() {
        String doubling = "l0: &l0 [x, x]\n"
                + IntStream.range(1, 24)
                        .mapToObj(each -> "l%d: &l%d [*l%d, *l%d]\n".formatted(each, each, each - 1, each - 1))
                        .collect(Collectors.joining());

        assertThat(validated("municipality: *l23\n" + doubling).toString().length())
                .isLessThan(100_000);
    }

    @Test
    void of_very_many_faults_the_first_thousand_are_shown_and_of_too_much_nothing_is_read() {
        JsonNode many = validated(IntStream.range(0, 1500)
                .mapToObj(each -> "x%d: 1\n".formatted(each))
                .collect(Collectors.joining()));
        assertThat(many.path("faults")).hasSize(1000);
        assertThat(many.path("found").asInt()).isGreaterThan(1500);

        Answer large =
                device().post(BOOKS + "/validation", "x".repeat(512 * 1024 + 1), "Content-Type", "application/yaml");
        assertThat(codeOf(large)).isEqualTo("413 TOO_LARGE");
    }
}
