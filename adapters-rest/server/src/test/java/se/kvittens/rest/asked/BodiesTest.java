package se.kvittens.rest.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.rest.contract.Contract;

/** Bodies are held against the contract before anything is made of them. */
class BodiesTest {

    private static final Bodies BODIES = new Bodies(Contract.bundled().shapes());
    private static final String RIGHT =
            "{\"receipt\": \"k\", \"recipient\": \"r\", \"at\": \"2025-03-14T08:00:00Z\", \"method\": \"NFC\"}";

    private static String codeOf(String body) {
        return BODIES.read(body.getBytes(StandardCharsets.UTF_8), "Receipt")
                .fold(problem -> problem.code() + problem.errors(), fields -> "");
    }

    @Test
    void what_is_as_agreed_is_read() {
        assertThat(codeOf(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`2025-03-14T08:00:00Z`|`2025-03-14T08:00:00`|/at",
                "`2025-03-14T08:00:00Z`|`2025-02-30T08:00:00Z`|/at",
                "`2025-03-14T08:00:00Z`|`yesterday`|/at",
                "`\"k\"`|`\"\"`|/receipt",
                "`\"k\"`|`\"a/b\"`|/receipt",
                "`\"k\"`|`\"a\\u0000b\"`|/receipt",
                "`\"k\"`|`null`|/receipt",
                "`\"k\"`|`[\"k\"]`|/receipt",
                "`\"NFC\"`|`\"NFC\", \"cause\": \"TAG_REFUSED\"`|/method",
                "`\"NFC\"`|`\"NFC\", \"tag\": \"04a1\"`|/tag",
                "`\"NFC\"`|`\"NFC\", \"x\": 1`|/x"
            })
    void what_is_not_is_told_by_its_place(String right, String wrong, String at) {
        assertThat(codeOf(RIGHT.replace(right, wrong)))
                .contains("NOT_AS_AGREED")
                .contains("at=" + at + ",");
    }

    @Test
    void a_name_has_100_characters_at_most() {
        assertThat(codeOf(RIGHT.replace("\"k\"", "\"" + "k".repeat(100) + "\"")))
                .isEmpty();
        assertThat(codeOf(RIGHT.replace("\"k\"", "\"" + "k".repeat(101) + "\"")))
                .contains("maxLength");
    }

    @Test
    void what_stands_twice_or_after_the_end_is_no_json() {
        assertThat(codeOf(RIGHT.replace("{", "{\"receipt\": \"x\", "))).contains("NOT_JSON");
        assertThat(codeOf(RIGHT + "{}")).contains("NOT_JSON");
        assertThat(codeOf("")).contains("NOT_JSON");
    }

    /** Whatever comes, it is a problem of whoever sent it, and no fault of ours. */
    @Property
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 200) byte[] body) {
        assertThat(BODIES.read(body, "Receipt").isLeft()).isTrue();
    }

    @Property
    void any_change_of_a_character_is_read_or_refused(@ForAll("changed") String body) {
        assertThat(codeOf(body)).doesNotContain("FAULT");
    }

    @Provide
    Arbitrary<String> changed() {
        return Arbitraries.integers()
                .between(0, RIGHT.length() - 1)
                .flatMap(place ->
                        Arbitraries.chars().map(with -> RIGHT.substring(0, place) + with + RIGHT.substring(place + 1)));
    }
}
