package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolsThereTest {

    @Test
    void tests_whose_tools_are_there_run() {
        assertThat(ToolsThere.evaluate(List.of(), true).isDisabled()).isFalse();
        assertThat(ToolsThere.evaluate(List.of(), false).isDisabled()).isFalse();
    }

    @Test
    void tests_whose_tools_are_missing_are_skipped_and_say_what_to_install() {
        assertThat(ToolsThere.evaluate(List.of(Tool.VPCD, Tool.SOCAT), false).getReason())
                .contains("these packages are not installed: socat vsmartcard-vpcd");
    }

    @Test
    void where_all_tools_must_be_there_tests_whose_tools_are_missing_fail() {
        assertThatThrownBy(() -> ToolsThere.evaluate(List.of(Tool.SOCAT), true))
                .hasMessageContaining("apt-get install socat");
    }
}
