package se.kvittens.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** What is told of granted time, and of tasks that are not granted. */
class GrantReasonsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final Predicate<LocalDate> NEVER = day -> false;
    private static final Predicate<LocalDate> FIRST_TWO_DAYS = day -> day.getDayOfMonth() <= 2;

    @Test
    void GRANT_3_days_of_absence_are_told_where_there_are_any() {
        GrantRules interrupted = rules(MonthShare.BY_DAYS_IN_FORCE, true);
        List<Reason> absent = part(interrupted, Period.DAY, FIRST_TWO_DAYS).because();
        List<Reason> there = part(interrupted, Period.DAY, NEVER).because();

        assertThat(absent)
                .contains(
                        new Fact(Term.DAYS_IN_FORCE, 28L),
                        new Fact(Term.DAYS_OF_ABSENCE, 2L),
                        new Ruled(interrupted.absenceInterrupts()));
        assertThat(there)
                .contains(new Fact(Term.DAYS_IN_FORCE, 30L))
                .doesNotContain(new Ruled(interrupted.absenceInterrupts()))
                .noneMatch(reason -> reason instanceof Fact fact && fact.term() == Term.DAYS_OF_ABSENCE);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, true", "WEEK, false", "DAY, false"})
    void GRANT_1_the_share_of_a_month_is_a_setting_for_monthly_time_alone(Period per, boolean told) {
        GrantRules rules = rules(MonthShare.BY_DAYS_IN_FORCE, false);

        assertThat(part(rules, per, NEVER).because().contains(new Ruled(rules.monthShare())))
                .isEqualTo(told);
    }

    @Test
    void GRANT_1_a_whole_months_time_needs_one_day_in_force() {
        GrantRules whole = rules(MonthShare.WHOLE_MONTH, true);
        List<Execution> monthly = List.of(order().granted("PT10H", Period.MONTH).build());

        assertThat(whole.grantedIn(NOVEMBER, monthly, day -> day.getDayOfMonth() < 30)
                        .value())
                .isEqualTo(Duration.ofHours(10));
        assertThat(whole.grantedIn(NOVEMBER, monthly, day -> true).value()).isZero();
    }

    @Test
    void TASK_2_a_task_beyond_the_granted_ones_is_told_with_these_and_with_whose_deadline_it_is() {
        LocalDate day = LocalDate.of(2024, 11, 4);
        List<Execution> service = List.of(order().tasks("SERVICE").build());
        ExtraTaskNotice next =
                new ExtraTaskNotice.NextWorkingDay(Settings.policy(RuleId.TASK_2, "next"), Town.workingDays());
        ExtraTaskNotice none = new ExtraTaskNotice.NoDeadline(Settings.policy(RuleId.TASK_2, "none"));
        Deviation toldBy = new GrantedTasks(next)
                .judge(Set.of(Tasks.code("WALK")), service, day)
                .orElseThrow();

        assertThat(toldBy.because())
                .containsExactly(
                        new Fact(Term.TASKS_NOT_GRANTED, List.of(Tasks.code("WALK"))),
                        new Fact(Term.TASKS_GRANTED, List.of(Tasks.code("SERVICE"))),
                        new Ruled(next.policy()));
        assertThat(toldBy.deadline()).contains(LocalDate.of(2024, 11, 5));
        assertThat(new GrantedTasks(none)
                        .judge(Set.of(Tasks.code("WALK")), service, day)
                        .orElseThrow()
                        .because())
                .hasSize(2);
    }

    private static Step part(GrantRules rules, Period per, Predicate<LocalDate> absent) {
        Step granted = rules.grantedIn(
                        NOVEMBER, List.of(order().granted("PT1H", per).build()), absent)
                .why();
        Step exact = (Step) granted.because().get(0);
        return (Step) exact.because().get(0);
    }

    private static GrantRules rules(MonthShare share, boolean interrupts) {
        GrantRules now = Town.north().book().compensation().grants();
        return new GrantRules(
                now.category(),
                Settings.set(RuleId.GRANT_1, "monthShare", share),
                now.daysPerMonth(),
                Settings.set(RuleId.GRANT_3, "absenceInterrupts", interrupts));
    }
}
