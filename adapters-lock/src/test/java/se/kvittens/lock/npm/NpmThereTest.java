package se.kvittens.lock.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That tests are skipped where their programs are missing, and fail where they may not be. */
class NpmThereTest {

    private static final NpmTool NO_SUCH_TOOL = new NpmTool("no-such-tool");

    @Test
    void what_is_missing_skips_and_says_how_to_get_it() {
        assertThat(NpmThere.evaluate(NO_SUCH_TOOL, false).isDisabled()).isTrue();
        assertThat(NpmThere.evaluate(NO_SUCH_TOOL, false).getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("no-such-tool", "install.sh"));
    }

    @Test
    void what_is_missing_and_required_fails() {
        assertThatThrownBy(() -> NpmThere.evaluate(NO_SUCH_TOOL, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-tool");
    }
}
