package se.kvittens.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresThereTest {

    @Test
    void tests_run_where_it_is_there() {
        assertThat(PostgresThere.evaluate(Optional.of(Path.of("bin")), true).isDisabled())
                .isFalse();
        assertThat(PostgresThere.evaluate(Optional.of(Path.of("bin")), false).isDisabled())
                .isFalse();
    }

    @Test
    void where_it_is_not_they_are_skipped_and_say_why() {
        assertThat(PostgresThere.evaluate(Optional.empty(), false).getReason())
                .contains("PostgreSQL's server is not installed");
    }

    @Test
    void where_it_must_be_there_and_is_not_they_fail() {
        assertThatThrownBy(() -> PostgresThere.evaluate(Optional.empty(), true))
                .hasMessageContaining("apt-get install postgresql");
    }
}
