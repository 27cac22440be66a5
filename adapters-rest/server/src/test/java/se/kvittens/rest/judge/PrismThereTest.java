package se.kvittens.rest.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That tests are skipped where Prism is missing, and fail where it may not be. */
class PrismThereTest {

    @Test
    void what_is_missing_skips_and_says_how_to_get_it() {
        assertThat(PrismThere.evaluate(false, false).isDisabled()).isTrue();
        assertThat(PrismThere.evaluate(false, false).getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("Prism", "install.sh"));
        assertThat(PrismThere.evaluate(true, true).isDisabled()).isFalse();
    }

    @Test
    void what_is_missing_and_required_fails() {
        assertThatThrownBy(() -> PrismThere.evaluate(false, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rest.tools.required");
    }
}
