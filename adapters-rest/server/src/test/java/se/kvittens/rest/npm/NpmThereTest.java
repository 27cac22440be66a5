package se.kvittens.rest.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That tests are skipped where a program is missing, and fail where it may not be. */
class NpmThereTest {

    @Test
    void what_is_missing_skips_and_says_how_to_get_it() {
        assertThat(NpmThere.evaluate("svix", false, false).isDisabled()).isTrue();
        assertThat(NpmThere.evaluate("svix", false, false).getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("svix", "install.sh"));
        assertThat(NpmThere.evaluate("svix", true, true).isDisabled()).isFalse();
    }

    @Test
    void what_is_missing_and_required_fails() {
        assertThatThrownBy(() -> NpmThere.evaluate("svix", false, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rest.tools.required");
    }
}
