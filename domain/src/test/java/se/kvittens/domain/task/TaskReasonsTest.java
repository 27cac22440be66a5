package se.kvittens.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.Settings.policy;
import static se.kvittens.domain.fixture.Settings.set;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** What is told of tasks that may not share a visit, and what a stay's settings say. */
class TaskReasonsTest {

    @Test
    void TASK_4_the_tasks_outside_and_those_in_the_home_are_told_apart() {
        PlacesPolicy apart =
                new PlacesPolicy.KeptApart(policy(RuleId.TASK_4, "apart"), set(RuleId.TASK_4, "payable", true));
        TaskTable table = Town.north().book().visits().tasks().table();
        List<Task> tasks = table.of(List.of(Tasks.code("WALK"), Tasks.code("CARE"), Tasks.code("SERVICE")));

        assertThat(apart.judge(tasks).orElseThrow().because())
                .startsWith(
                        new Fact(Term.TASKS_OUTSIDE, List.of(Tasks.code("WALK"))),
                        new Fact(Term.TASKS_INSIDE, List.of(Tasks.code("CARE"), Tasks.code("SERVICE"))));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void TASK_6_whether_a_stay_needs_an_order_and_has_a_cap_is_as_its_settings_say(boolean order, boolean capped) {
        TemporaryStayPolicy stay = new TemporaryStayPolicy.OneTask(
                policy(RuleId.TASK_6, "one"),
                set(RuleId.TASK_6, "task", Tasks.code("CARE")),
                set(RuleId.TASK_6, "orderNeeded", order),
                set(RuleId.TASK_6, "capped", capped),
                set(RuleId.TASK_6, "payable", true));

        assertThat(stay.needsOrder()).isEqualTo(order);
        assertThat(stay.isCapped()).isEqualTo(capped);
        assertThat(stay.isOfItsOwn()).isTrue();
    }

    @Test
    void TASK_6_an_ordinary_stay_is_as_any_recipients() {
        TemporaryStayPolicy ordinary = new TemporaryStayPolicy.Ordinary(policy(RuleId.TASK_6, "ordinary"));

        assertThat(ordinary.isOfItsOwn()).isFalse();
        assertThat(ordinary.needsOrder()).isTrue();
        assertThat(ordinary.isCapped()).isTrue();
        assertThat(ordinary.judge(List.of())).isEmpty();
    }
}
