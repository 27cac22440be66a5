package se.kvittens.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

/** The season that is remembered from one question to the next never answers for another. */
class CareZoneProperties {

    @Property
    void TIME_1_a_date_is_that_of_the_zone_whatever_was_asked_before(
            @ForAll("instants") Instant before, @ForAll("instants") Instant instant) {
        LocalDate first = CareZone.dateOf(before);

        assertThat(first).isEqualTo(LocalDate.ofInstant(before, CareZone.ZONE));
        assertThat(CareZone.dateOf(instant)).isEqualTo(LocalDate.ofInstant(instant, CareZone.ZONE));
        assertThat(CareZone.dateOf(before)).isEqualTo(first);
    }

    /** Any of our times, and those around a change of the clock and around a midnight, to the second. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = DateTimes.instants()
                .between(Instant.parse("1850-01-01T00:00:00Z"), Instant.parse("2199-12-31T00:00:00Z"));
        Arbitrary<Integer> seconds = Arbitraries.integers().between(-2, 2);
        return Arbitraries.oneOf(
                any,
                Combinators.combine(any.map(CareZoneProperties::nextChange), seconds)
                        .as(Instant::plusSeconds),
                Combinators.combine(any.map(CareZoneProperties::midnight), seconds)
                        .as(Instant::plusSeconds));
    }

    private static Instant nextChange(Instant instant) {
        ZoneOffsetTransition next = CareZone.ZONE.getRules().nextTransition(instant);
        return next.getInstant();
    }

    private static Instant midnight(Instant instant) {
        return CareZone.startOf(LocalDate.ofInstant(instant, CareZone.ZONE));
    }
}
