package se.kvittens.application.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rule.RuleId;

class AnswerTest {

    private static final Obstacle BUSY =
            new Obstacle(Obstacle.Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofSeconds(5)));

    @Test
    void what_was_accepted_goes_on() {
        assertThat(Answer.accepted(2).map(number -> number + 1)).isEqualTo(Answer.accepted(3));
        assertThat(Answer.accepted(2).then(number -> Answer.refused(RefusalReason.LOCKED)))
                .isEqualTo(Answer.refused(RefusalReason.LOCKED));
        assertThat(Answer.accepted(2).value()).contains(2);
    }

    @Test
    void what_was_not_stays_as_it_is() {
        Answer<Integer> refused = new Answer.Refused<>(RefusalReason.INVALID, "too long");
        Answer<Integer> notReady = new Answer.NotReady<>(BUSY);

        assertThat(refused.map(number -> number + 1)).isEqualTo(refused);
        assertThat(notReady.map(number -> number + 1)).isEqualTo(notReady);
        assertThat(refused.isAccepted() || notReady.isAccepted()).isFalse();
        assertThat(refused.value()).isEmpty();
    }

    /** Each rule that the reason's own words name, and no other. */
    @Test
    void a_refusal_names_the_rule_that_asks_for_it() {
        assertThat(RefusalReason.ALREADY_CONFIRMED.rules()).containsExactly(RuleId.LIFE_1);
        assertThat(RefusalReason.NOT_EXPLICIT.rules()).containsExactly(RuleId.LIFE_3);
        assertThat(RefusalReason.LAST_DAY_BEFORE_FIRST.rules()).containsExactly(RuleId.LIFE_3, RuleId.LIFE_4);
        assertThat(RefusalReason.LOCKED.rules()).containsExactly(RuleId.TIME_4);
        assertThat(RefusalReason.CHANGED_MEANWHILE.rules()).isEmpty();
    }
}
