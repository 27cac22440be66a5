package se.kvittens.domain.lockdate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** What is told of the approvals that count. */
class ApprovalReasonsTest {

    private static final Explained<LockDate> LOCK =
            Explained.judged(RuleId.TIME_4, Term.LOCK, new LockDate(at("2024-12-04T16:00")), List.of());

    @Test
    void TIME_6_a_preliminary_basis_tells_the_lock_and_since_when_the_reports_are() {
        assertThat(ApprovalCutoff.ofPreliminary(LOCK, at("2024-11-10T08:00")).reasons())
                .isEqualTo(List.of(LOCK.why(), new Fact(Term.REPORTS_RENEWED, at("2024-11-10T00:00"))));
    }

    @Test
    void TIME_5_a_final_basis_tells_the_lock_alone() {
        assertThat(ApprovalCutoff.ofFinal(LOCK).reasons()).isEqualTo(List.of(LOCK.why()));
        assertThat(LOCK.value()).hasToString("2024-12-04T16:00");
    }
}
