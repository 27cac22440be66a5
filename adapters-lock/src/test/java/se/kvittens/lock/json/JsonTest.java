package se.kvittens.lock.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a whole JSON, and what is none. */
class JsonTest {

    @Test
    void a_whole_one_is_read() {
        assertThat(Json.tree(" {\"a\": [1, \"ö\"]} ").at("/a/1").textValue()).isEqualTo("ö");
        assertThat(Json.tree("{\"a\": \"ö\"}".getBytes(StandardCharsets.UTF_8))
                        .path("a")
                        .textValue())
                .isEqualTo("ö");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\": 1",
                "{\"a\": 1}}",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 1}",
                "{\"b\": {\"a\": 1, \"a\": 2}}",
                "{a: 1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{\"a\": 1,}",
                "{'a': 1}",
                "// {}",
                "\uFEFF{}",
                "<html></html>"
            })
    void what_is_none_has_no_node(String text) {
        assertThat(Json.tree(text).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32BE", "ISO-8859-1"})
    void bytes_of_another_encoding_are_none(String charset) {
        assertThat(Json.tree("{\"a\": \"ö\"}".getBytes(Charset.forName(charset)))
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void thirty_two_deep_is_deep_enough() {
        assertThat(Json.tree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThat(Json.tree("[".repeat(33) + "]".repeat(33)).isMissingNode()).isTrue();
        assertThat(Json.tree("{\"a\":".repeat(500_000)).isMissingNode()).isTrue();
    }
}
