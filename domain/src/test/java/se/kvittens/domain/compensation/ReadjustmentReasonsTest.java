package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.time.DateSpan;

/** What is told of a day that is paid although nobody was there. */
class ReadjustmentReasonsTest {

    @Test
    void PAY_3_each_day_is_told_with_the_absence_and_when_it_was_known() {
        Step readjustment = MonthBuilder.in(Town.north())
                .of(recipient("anna")
                        .orders(order().granted("PT30H24M", Period.MONTH).build())
                        .absent("2024-11-05", "2024-11-09", AbsenceCause.HOSPITAL, "2024-11-05T09:00"))
                .settle()
                .recipient("anna")
                .readjustment()
                .why();
        List<Step> days = steps(readjustment)
                .filter(step -> step.term() == Term.READJUSTMENT_OF_DAY)
                .toList();

        assertThat(days).hasSize(2);
        for (int day = 0; day < 2; day++) {
            assertThat(days.get(day).because())
                    .startsWith(
                            new Fact(Term.DAY, LocalDate.of(2024, 11, 5 + day)),
                            new Fact(Term.ABSENCE_CAUSE, AbsenceCause.HOSPITAL),
                            new Fact(
                                    Term.ABSENT_DAYS,
                                    DateSpan.closed(LocalDate.of(2024, 11, 5), LocalDate.of(2024, 11, 9))),
                            new Fact(Term.KNOWN, at("2024-11-05T09:00")));
        }
    }

    private static Stream<Step> steps(Reason reason) {
        return reason instanceof Step step
                ? Stream.concat(Stream.of(step), step.because().stream().flatMap(ReadjustmentReasonsTest::steps))
                : Stream.empty();
    }
}
