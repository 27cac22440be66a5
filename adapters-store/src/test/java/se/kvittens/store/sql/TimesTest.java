package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final long FIRST = -62_167_219_200L;
    private static final long LAST = 253_402_300_799L;

    @Property
    void no_nanosecond_is_lost(
            @ForAll @LongRange(min = FIRST, max = LAST) long second, @ForAll @IntRange(max = 999_999_999) int nano)
            throws SQLException {
        Instant instant = Instant.ofEpochSecond(second, nano);

        assertThat(Times.instant(Times.text(instant))).isEqualTo(instant);
        assertThat(Times.text(instant)).hasSize(30);
    }

    @Property
    void the_order_of_texts_is_that_of_time(
            @ForAll @LongRange(min = FIRST, max = LAST) long one,
            @ForAll @LongRange(min = FIRST, max = LAST) long other) {
        Instant earlier = Instant.ofEpochSecond(one, 5);
        Instant later = Instant.ofEpochSecond(other, 40);

        assertThat(Integer.signum(Times.text(earlier).compareTo(Times.text(later))))
                .isEqualTo(Integer.signum(earlier.compareTo(later)));
    }

    @Test
    void a_bound_may_lie_outside_of_all_years() {
        String some = Times.text(Instant.EPOCH);

        assertThat(Times.bound(Instant.MIN)).isLessThan(some);
        assertThat(Times.bound(Instant.MAX)).isGreaterThan(some);
    }

    @Test
    void what_no_clock_says_is_refused() {
        assertThatThrownBy(() -> Times.text(Instant.ofEpochSecond(LAST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Times.text(Instant.ofEpochSecond(FIRST - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
