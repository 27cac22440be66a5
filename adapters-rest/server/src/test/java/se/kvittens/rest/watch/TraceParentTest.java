package se.kvittens.rest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ids of traces are believed to be such. */
class TraceParentTest {

    @Test
    void the_id_of_a_trace_is_read_whatever_version_the_header_is_of() {
        assertThat(TraceParent.traceOf("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                .contains("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(TraceParent.traceOf("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"))
                .contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "00-19121212-1212-00f067aa0ba902b7-01"
            })
    void what_is_none_is_left_out(String header) {
        assertThat(TraceParent.traceOf(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212abcdefabcdefabcdefab",
                "abcdefabcdefabcdefab191212121212",
                "abcdefabcdefabcdefabcd1212121212",
                "99999912121212129999999999999999"
            })
    void REG_9_where_a_personal_number_may_stand_in_it_it_is_left_out(String id) {
        assertThat(TraceParent.traceOf("00-" + id + "-00f067aa0ba902b7-01")).isEmpty();
    }
}
