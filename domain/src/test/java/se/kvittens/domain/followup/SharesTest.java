package se.kvittens.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_SHARE_HIGH;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        // the threshold is 10 %: at it, and above it
        "1, 10, false",
        "1, 9, true",
        "2, 20, false",
        "2, 19, true",
        "0, 1, false",
        "0, 0, false"
    })
    void SYS_6_a_provider_with_more_than_a_tenth_of_manual_receipts_is_a_deviation(int manual, int of, boolean high) {
        VisitBuilder[] visits = IntStream.range(0, of)
                .mapToObj(i -> {
                    VisitBuilder visit = visit("v" + i).times(day(i) + "T08:00", day(i) + "T08:30");
                    return i < manual ? visit.manual() : visit;
                })
                .toArray(VisitBuilder[]::new);
        Settled month =
                MonthBuilder.in(Town.north()).of(recipient("anna")).with(visits).settle();

        assertThat(month.settlement().shares().manual()).isEqualTo(manual);
        assertThat(month.settlement().deviations().stream()
                        .map(Deviation::code)
                        .toList()
                        .contains(MANUAL_SHARE_HIGH))
                .isEqualTo(high);
    }

    @Test
    void SYS_6_counts_post_registrations_changes_and_executed_over_granted() {
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna"), recipient("bo"))
                .with(
                        visit("v").manual().registered("2024-11-05T08:00"),
                        visit("w").at("bo").by("c2").changed("2024-11-05T08:00", "", "2024-11-04T08:40"),
                        visit("x").times("2024-11-06T08:00", "2024-11-06T08:30").unapproved())
                .settle();

        assertThat(month.settlement().shares())
                .isEqualTo(new Shares(3, 1, 1, 1, 0, Duration.ZERO, Duration.ofMinutes(100), Duration.ofHours(80)));
    }

    @Test
    void SYS_6_shares_of_two_add_up() {
        Shares one = new Shares(10, 1, 2, 3, 4, Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofHours(7));
        Shares other = new Shares(20, 2, 4, 6, 8, Duration.ofMinutes(10), Duration.ofHours(12), Duration.ofHours(14));

        assertThat(one.plus(one)).isEqualTo(other);
        assertThat(one.plus(Shares.NONE)).isEqualTo(one);
    }

    @Test
    void REG_12_declined_visits_are_reported_by_time_and_number() {
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna"))
                .with(
                        visit("v").declined(),
                        visit("w").declined().noEnd(),
                        visit("x").times("2024-11-06T08:00", "2024-11-06T08:30"))
                .settle();

        assertThat(month.settlement().shares().declined()).isEqualTo(2);
        assertThat(month.settlement().shares().declinedTime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(month.settlement().shares().executed()).isEqualTo(Duration.ofMinutes(30));
    }

    private static String day(int i) {
        return "2024-11-%02d".formatted(i + 1);
    }
}
