package se.kvittens.application.visiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** What {@link Plan} promises. The tests of an adapter extend it. */
public abstract class PlanContract {

    protected abstract Plan plan();

    /** At least two days, on each of which a visit is planned. */
    protected abstract DateSpan days();

    @Test
    void SYS_7_planned_visits_come_in_order_of_their_start() {
        assertThat(on(days()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(visit -> days().contains(CareZone.dateOf(visit.time().start())))
                .isSortedAccordingTo(Comparator.comparing(
                                (PlannedVisit visit) -> visit.time().start())
                        .thenComparing(PlannedVisit::id));
    }

    @Test
    void SYS_7_the_days_of_a_span_make_up_the_whole() {
        List<PlannedVisit> dayByDay = days().stream()
                .flatMap(day -> on(DateSpan.closed(day, day)).stream())
                .toList();

        assertThat(dayByDay).isEqualTo(on(days()));
    }

    @Test
    void a_span_without_days_has_none() {
        assertThat(on(new DateSpan(days().start(), days().start()))).isEmpty();
    }

    private List<PlannedVisit> on(DateSpan days) {
        Answer<List<PlannedVisit>> answer = plan().on(days);
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }
}
