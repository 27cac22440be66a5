package se.kvittens.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.deviation.DeviationCode.CATEGORIES_MIXED;
import static se.kvittens.domain.deviation.DeviationCode.PLACES_MERGED;
import static se.kvittens.domain.deviation.DeviationCode.SUPERVISION_MERGED;
import static se.kvittens.domain.deviation.DeviationCode.TASKS_MISSING;
import static se.kvittens.domain.deviation.DeviationCode.TASK_NOT_GRANTED;
import static se.kvittens.domain.fixture.At.day;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.policy;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.rule.RuleId;

class TaskRulesTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final String[] EVERY_TASK =
            Tasks.table().tasks().keySet().stream().map(TaskCode::code).toArray(String[]::new);

    @Test
    void TASK_1_a_visit_without_tasks_is_not_payable() {
        Settled month = settle(Town.north(), recipient("anna"), visit("v").tasks());

        assertThat(month.codes("v")).containsExactly(TASKS_MISSING);
        assertThat(month.payable("v")).isZero();
        assertThat(month.executed("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_1_the_second_carer_of_two_needs_no_tasks() {
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna"))
                .with(visit("v").flagged(), visit("w").by("c2").tasks())
                .settle();

        assertThat(month.codes("w")).isEmpty();
        assertThat(month.payable("w")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_1_missing_tasks_are_found_beside_what_else_stops_the_pay() {
        Settled month =
                settle(Town.north(), recipient("anna").orders(), visit("v").tasks());

        assertThat(month.codes("v")).extracting(Enum::name).containsExactly("OUTSIDE_EXECUTION", "TASKS_MISSING");
    }

    @Test
    void TASK_2_a_visit_of_which_no_task_is_granted_is_not_payable() {
        Settled month = settle(Town.north(), recipient("anna"), visit("v").tasks("WALK"));

        assertThat(month.codes("v")).containsExactly(TASK_NOT_GRANTED);
        assertThat(month.payable("v")).isZero();
    }

    @Test
    void TASK_2_a_visit_of_which_some_tasks_are_granted_is_payable_with_the_deviation() {
        Settled month = settle(Town.north(), recipient("anna"), visit("v").tasks("CARE", "GUEST_CARE"));

        assertThat(month.codes("v")).containsExactly(TASK_NOT_GRANTED);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_2_is_judged_against_all_orders_in_force_on_the_date() {
        Execution care = order().tasks("CARE").build();
        Execution service = order().tasks("SERVICE").from("2024-11-05").build();
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna").orders(care, service))
                .with(
                        visit("v").tasks("CARE", "SERVICE"),
                        visit("w").tasks("CARE", "SERVICE").times("2024-11-05T08:00", "2024-11-05T08:30"))
                .settle();

        assertThat(month.codes("v")).containsExactly(TASK_NOT_GRANTED);
        assertThat(month.codes("w")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-04, 2024-11-05", // a Monday
        "2024-11-01, 2024-11-04", // a Friday
        "2024-11-03, 2024-11-04" // a Sunday
    })
    void TASK_2_the_deviation_carries_the_next_working_day_as_its_deadline(String day, String deadline) {
        VisitBuilder extra = visit("v").tasks("SAFETY_CALL").times(day + "T08:00", day + "T08:30");

        assertThat(settle(Town.south(), recipient("anna"), extra)
                        .deviation("v", TASK_NOT_GRANTED)
                        .deadline())
                .contains(day(deadline));
        assertThat(settle(Town.north(), recipient("anna"), extra)
                        .deviation("v", TASK_NOT_GRANTED)
                        .deadline())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISION, false",
        "SUPERVISION CARE, true",
        "SUPERVISION SUPERVISION_SERVICE, true",
        "CARE SERVICE, false"
    })
    void TASK_3_a_supervision_task_stands_alone(String tasks, boolean merged) {
        for (Town town : List.of(Town.north(), Town.south())) {
            Settled month = settle(town, grantedEverything(), visit("v").tasks(tasks.split(" ")));

            assertThat(month.codes("v").contains(SUPERVISION_MERGED)).isEqualTo(merged);
            assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
        }
    }

    @ParameterizedTest
    @EnumSource(MergeGround.class)
    void TASK_3_the_exception_is_the_one_that_the_rule_book_asks_for(MergeGround ground) {
        Execution excepted =
                order().tasks("SUPERVISION", "CARE").mergeAllowed(ground).build();

        assertThat(merged(Town.north(), excepted)).isEqualTo(ground != MergeGround.PLAN);
        assertThat(merged(Town.south(), excepted)).isTrue();
    }

    @Test
    void TASK_3_where_all_three_grounds_are_asked_for_two_are_too_few() {
        SupervisionPolicy all = new SupervisionPolicy.AloneUnlessExcepted(
                policy(RuleId.TASK_3, "aloneUnlessExcepted"),
                set(RuleId.TASK_3, "exceptionNeeds", EnumSet.allOf(MergeGround.class)),
                set(RuleId.TASK_3, "payable", true));
        List<Task> tasks = Tasks.tasks("SUPERVISION", "CARE");

        assertThat(all.judge(
                        tasks,
                        List.of(order().tasks("SUPERVISION")
                                .mergeAllowed(MergeGround.PLAN, MergeGround.ORDER)
                                .build())))
                .isPresent();
        assertThat(all.judge(
                        tasks,
                        List.of(order().tasks("SUPERVISION")
                                .mergeAllowed(MergeGround.values())
                                .build())))
                .isEmpty();
        assertThat(all.judge(
                        tasks,
                        List.of(
                                order().tasks("SUPERVISION")
                                        .mergeAllowed(MergeGround.PLAN, MergeGround.ORDER)
                                        .build(),
                                order().tasks("SUPERVISION")
                                        .mergeAllowed(MergeGround.COMMUNICATED)
                                        .build())))
                .isPresent();
    }

    @Test
    void TASK_3_the_exception_is_on_the_order_that_grants_the_supervision_task() {
        Execution supervision = order().tasks("SUPERVISION").build();
        Execution care = order().tasks("CARE").mergeAllowed(MergeGround.PLAN).build();

        assertThat(merged(Town.north(), supervision, care)).isTrue();
    }

    @Test
    void TASK_3_every_supervision_task_needs_its_exception() {
        Execution excepted =
                order().tasks("SUPERVISION").mergeAllowed(MergeGround.PLAN).build();
        Execution other = order().tasks("SUPERVISION_SERVICE").build();
        RecipientBuilder anna = recipient("anna").orders(excepted, other);
        Settled month = settle(Town.north(), anna, visit("v").tasks("SUPERVISION", "SUPERVISION_SERVICE"));

        assertThat(month.deviation("v", SUPERVISION_MERGED).because().get(0).value())
                .isEqualTo(List.of(Tasks.code("SUPERVISION_SERVICE")));
    }

    @ParameterizedTest
    @CsvSource({"WALK CARE, true", "WALK SHOPPING, false", "WALK, false", "CARE SERVICE, false"})
    void TASK_4_a_task_outside_the_home_shares_no_visit_with_one_in_it(String tasks, boolean merged) {
        VisitBuilder visit = visit("v").tasks(tasks.split(" "));

        assertThat(settle(Town.north(), grantedEverything(), visit).codes("v").contains(PLACES_MERGED))
                .isEqualTo(merged);
        assertThat(settle(Town.north(), grantedEverything(), visit).payable("v"))
                .isEqualTo(HALF_AN_HOUR);
        assertThat(settle(Town.south(), grantedEverything(), visit).codes("v")).doesNotContain(PLACES_MERGED);
    }

    @ParameterizedTest
    @CsvSource({
        "CARE, false, HOME_CARE",
        "CARE HELP, false, HOME_CARE",
        "HELP, false, HELP_AT_HOME",
        "ESCORT, false, ESCORT",
        "ESCORT CARE, true, ESCORT",
        "ESCORT RESPITE, true, ESCORT",
        "RESPITE HOUSING, true, RESPITE",
        "HOUSING CARE HELP, true, HOUSING_SUPPORT",
        "SIMPLE_CLEANING, false, SIMPLIFIED",
        "SIMPLE_CLEANING CARE, true, HOME_CARE",
        "SIMPLE_CLEANING HELP, true, HELP_AT_HOME",
        "SIMPLE_CLEANING ESCORT, true, ESCORT"
    })
    void TASK_5_which_categories_share_a_visit_and_as_what_it_is_priced(String tasks, boolean mixed, String category) {
        Settled month = settle(Town.south(), grantedEverything(), visit("v").tasks(tasks.split(" ")));

        assertThat(month.codes("v").contains(CATEGORIES_MIXED)).isEqualTo(mixed);
        assertThat(month.visit("v").category()).isEqualTo(new Category(category));
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_5_is_not_judged_where_the_rule_book_does_not_say_it() {
        assertThat(settle(Town.north(), grantedEverything(), visit("v").tasks("ESCORT", "CARE"))
                        .codes("v"))
                .isEmpty();
    }

    @Test
    void a_task_that_the_table_does_not_have_is_named() {
        assertThat(Tasks.table().find(Tasks.code("NONE"))).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Tasks.tasks("NONE"))
                .withMessageContaining("NONE");
    }

    private static boolean merged(Town town, Execution... orders) {
        return settle(town, recipient("anna").orders(orders), visit("v").tasks("SUPERVISION", "CARE"))
                .codes("v")
                .contains(SUPERVISION_MERGED);
    }

    private static RecipientBuilder grantedEverything() {
        return recipient("anna").orders(order().tasks(EVERY_TASK).build());
    }

    private static Settled settle(Town town, RecipientBuilder anna, VisitBuilder visit) {
        return MonthBuilder.in(town).of(anna).with(visit).settle();
    }
}
