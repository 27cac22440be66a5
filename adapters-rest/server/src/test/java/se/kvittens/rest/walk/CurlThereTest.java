package se.kvittens.rest.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That tests are skipped where curl is missing, and fail where it may not be. */
class CurlThereTest {

    @ParameterizedTest
    @ValueSource(strings = {"curl 7.84.0 (x86_64-pc-linux-gnu)", "curl 7.100.0", "curl 8.0.1 (x)"})
    void what_is_new_enough_is_there(String version) {
        assertThat(CurlThere.evaluate(version, true).isDisabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curl 7.83.1 (x86_64-pc-linux-gnu)", "curl 6.90.0"})
    void what_is_missing_or_too_old_skips_or_fails_where_it_may_not_be(String version) {
        assertThat(CurlThere.evaluate(version, false).isDisabled()).isTrue();
        assertThatThrownBy(() -> CurlThere.evaluate(version, true)).hasMessageContaining("rest.tools.required");
    }
}
