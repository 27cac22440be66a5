package se.kvittens.lock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field is of the type that it is to have, and what is wrong is told by its name alone. */
class FieldsTest {

    @Test
    void a_name_has_at_most_200_characters() {
        assertThat(of("\"" + "n".repeat(200) + "\"").name("a")).hasSize(200);
        assertWrong("\"" + "n".repeat(201) + "\"", each -> each.name("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å ä", "1:2/3", "\uD83D\uDEAA"})
    void a_name_may_be_of_any_characters_that_can_be_written(String name) {
        assertThat(of("\"" + name + "\"").name("a")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" \"",
                "\" x\"",
                "\"x \"",
                "\"x\\u0000\"",
                "\"x\\ny\"",
                "\"\\ud83d\"",
                "1",
                "true",
                "{}",
                "[\"x\"]"
            })
    void what_is_no_name_is_wrong(String json) {
        assertWrong(json, each -> each.name("a"));
        assertWrong(json, each -> each.nameIfThere("a"));
    }

    @Test
    void what_is_null_is_not_there() {
        assertThat(of("null").nameIfThere("a")).isEmpty();
        assertThat(of("1").nameIfThere("b")).isEmpty();
        assertWrong("null", each -> each.name("a"));
    }

    @Test
    void a_person_has_no_personal_number() {
        assertThat(of("\"k-17\"").personIfThere("a")).contains("k-17");
        assertThat(of("\"191212121213\"").personIfThere("a")).contains("191212121213");
        assertWrong("\"191212121212\"", each -> each.personIfThere("a"));
        assertWrong("\"19121212-1212\"", each -> each.personIfThere("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:00:00Z,2026-03-29T01:00:00Z",
        "2026-03-29T03:00:00+02:00,2026-03-29T01:00:00Z",
        "2026-03-29T01:00:00.123456789Z,2026-03-29T01:00:00.123456789Z",
        "0000-01-01T00:00:00Z,0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-18:00,+10000-01-01T17:59:59Z"
    })
    void a_time_has_its_offset(String text, Instant time) {
        assertThat(of("\"" + text + "\"").time("a")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T01:00:00",
                "2026-03-29T01:00Z",
                "2026-03-29",
                "2026-02-29T01:00:00Z",
                "2026-03-29T25:00:00Z",
                "2026-03-29T23:59:60Z",
                "2026-03-29T01:00:00.1234567890Z",
                "2026-03-29T01:00:00+19:00",
                "2026-03-29T01:00:00+02",
                "+12026-03-29T01:00:00Z",
                "2026-03-29T01:00:00Z[Europe/Stockholm]",
                "1774746000"
            })
    void what_is_no_time_is_wrong(String text) {
        assertWrong("\"" + text + "\"", each -> each.time("a"));
    }

    @Test
    void a_number_is_no_time() {
        assertWrong("1774746000", each -> each.time("a"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void a_count_is_from_0_on(long count) {
        assertThat(of("" + count).countIfThere("a")).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9223372036854775808", "1e400", "1.0", "\"1\"", "true"})
    void what_is_no_count_is_wrong(String json) {
        assertWrong(json, each -> each.countIfThere("a"));
    }

    @Test
    void words_are_cut_between_characters_and_name_nobody() {
        assertThat(of("\"\uD83D\uDEAA\uD83D\uDEAA\uD83D\uDEAA\"").words("a", 2)).isEqualTo("\uD83D\uDEAA\uD83D\uDEAA");
        assertThat(of("\"abc\"").words("a", 3)).isEqualTo("abc");
        assertThat(of("\"of 191212121212\"").words("a", 99)).isEqualTo("of ******");
        assertThat(of("\"a\\u0000b\"").words("a", 3)).isEqualTo("a b");
        assertThat(of("null").words("a", 3)).isEmpty();
        assertWrong("7", each -> each.words("a", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "code-3", "E.17:b_2", "20260329T0800", "1234567890123"})
    void a_code_is_kept(String code) {
        assertThat(of("\"" + code + "\"").codeIfThere("a")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " a", "a b", "a\\nb", "\u00e5", "a/b", "191212121212", "x191212-1212", "1912.12.12-1212"})
    void what_is_no_code_is_left_out(String text) {
        assertThat(of("\"" + text + "\"").codeIfThere("a")).isEmpty();
    }

    @Test
    void a_code_is_a_text() {
        assertThat(of("null").codeIfThere("a")).isEmpty();
        assertWrong("7", each -> each.codeIfThere("a"));
    }

    @Test
    void a_word_is_one_of_those_that_are_known() {
        Map<String, Integer> meanings = Map.of("one", 1);

        assertThat(of("\"one\"").oneOf("a", meanings)).isEqualTo(1);
        assertThat(of("null").oneOfIfThere("a", meanings)).isEmpty();
        assertWrong("\"One\"", each -> each.oneOf("a", meanings));
        assertWrong("null", each -> each.oneOf("a", meanings));
        assertWrong("1", each -> each.oneOf("a", meanings));
    }

    @Test
    void a_flag_a_list_and_a_place_are_themselves() {
        assertThat(of("false").flag("a")).isFalse();
        assertThat(of("[]").list("a")).isEmpty();
        assertThat(of("\" \"").placeIfThere("a")).contains(" ");
        assertThat(of("\"" + "c".repeat(500) + "\"").placeIfThere("a")).isPresent();
        assertWrong("\"false\"", each -> each.flag("a"));
        assertWrong("0", each -> each.flag("a"));
        assertWrong("{}", each -> each.list("a"));
        assertWrong("null", each -> each.list("a"));
        assertWrong("\"\"", each -> each.placeIfThere("a"));
        assertWrong("\"a\\u0000b\"", each -> each.placeIfThere("a"));
        assertWrong("\"" + "c".repeat(501) + "\"", each -> each.placeIfThere("a"));
    }

    @Test
    void what_is_wrong_in_a_thing_is_told_with_the_thing() {
        Fields thing = of("{\"b\": \"secret\"}").thingIfThere("a").orElseThrow();

        assertThatThrownBy(() -> thing.time("b"))
                .isInstanceOfSatisfying(
                        WrongField.class, wrong -> assertThat(wrong.field()).isEqualTo("a.b"))
                .hasMessageNotContaining("secret");
        assertThat(of("null").thingIfThere("a")).isEmpty();
        assertWrong("[]", each -> each.thingIfThere("a"));
    }

    private static void assertWrong(String json, Consumer<Fields> asked) {
        assertThatThrownBy(() -> asked.accept(of(json)))
                .as(json)
                .isInstanceOfSatisfying(
                        WrongField.class, wrong -> assertThat(wrong.field()).isEqualTo("a"));
    }

    private static Fields of(String json) {
        return Fields.of(Json.tree("{\"a\": " + json + "}"));
    }
}
