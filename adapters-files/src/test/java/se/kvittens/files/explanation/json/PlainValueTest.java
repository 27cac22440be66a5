package se.kvittens.files.explanation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.time.DateSpan;

class PlainValueTest {

    @Test
    void aValueForAProgramIsACode() {
        assertThat(PlainValue.of(Duration.ofMinutes(65))).isEqualTo("PT1H5M");
        assertThat(PlainValue.of(new Ore(123_450))).isEqualTo("1234.50");
        assertThat(PlainValue.of(Ratio.of(5, 152))).isEqualTo("5/152");
        assertThat(PlainValue.of(2)).isEqualTo("2");
        assertThat(PlainValue.of(true)).isEqualTo(true);
        assertThat(PlainValue.of(AbsenceCause.HOSPITAL)).isEqualTo("HOSPITAL");
        assertThat(PlainValue.of(Instant.parse("2024-08-01T06:00:00Z"))).isEqualTo("2024-08-01T08:00:00+02:00");
        assertThat(PlainValue.of(Optional.empty())).isNull();
        assertThat(PlainValue.of(new Words("ja", "yes"))).isEqualTo(Map.of("sv", "ja", "en", "yes"));
    }

    @Test
    void aSetIsInOrder() {
        assertThat(PlainValue.of(Set.of(AbsenceCause.SHORT_TERM_STAY, AbsenceCause.HOSPITAL)))
                .isEqualTo(List.of("HOSPITAL", "SHORT_TERM_STAY"));
        assertThat(PlainValue.of(List.of(Optional.empty(), 1))).isEqualTo(Arrays.asList(null, "1"));
    }

    @Test
    void anOpenSpanHasNoLastDay() {
        assertThat(PlainValue.of(DateSpan.closed(LocalDate.of(2024, 10, 5), LocalDate.of(2024, 10, 9))))
                .isEqualTo(Map.of("from", "2024-10-05", "to", "2024-10-09"));
        assertThat(PlainValue.of(DateSpan.from(LocalDate.of(2024, 10, 5))).toString())
                .isEqualTo("{from=2024-10-05, to=null}");
    }
}
