package se.kvittens.lock.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What things are called that can't be read. */
class NamingTest {

    @Test
    void what_has_a_name_is_called_by_it() {
        assertThat(named("{\"id\": \"e-1\", \"lock\": 7}")).isEqualTo("e-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\": 7}", "{\"id\": \"\"}", "{\"id\": \"\\ud800\"}", "[]", "7", "null", "\"e-1\""})
    void what_has_none_is_called_the_same_each_time_and_says_nothing_by_it(String thing) {
        assertThat(named(thing)).isEqualTo(named(thing)).matches("unnamed-[0-9a-f-]{36}");
    }

    @Test
    void two_that_say_something_else_are_called_something_else() {
        assertThat(named("{\"lock\": 1}")).isNotEqualTo(named("{\"lock\": 2}"));
    }

    private static String named(String thing) {
        return Naming.of(Json.tree(thing), "id");
    }
}
