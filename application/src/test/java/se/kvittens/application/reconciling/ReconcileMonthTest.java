package se.kvittens.application.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBooks;

/** A run over ports that are nothing but memory. */
class ReconcileMonthTest {

    private final ReconcileMonth reconcileMonth =
            new ReconcileMonth(() -> new RuleBooks(List.of(Town.north().book())));
    private final List<String> log = new ArrayList<>();

    @Test
    void reconciliations_go_out_in_the_order_of_the_months_one_at_a_time() {
        var reconciled = run(
                BothSystemsMonths.agreeing("C", 10),
                BothSystemsMonths.agreeing("A", 10),
                BothSystemsMonths.agreeing("B", 10));

        assertThat(log).containsExactly("ask C", "take C 1", "ask A", "take A 1", "ask B", "take B 1");
        assertThat(reconciled).isEqualTo(new ReconcileMonth.Reconciled(3, false, List.of()));
    }

    @Test
    void what_could_not_be_reconciled_is_in_the_answer_and_stops_no_other() {
        var reconciled = run(
                BothSystemsMonths.broken("first"),
                BothSystemsMonths.agreeing("second", 10),
                BothSystemsMonths.broken("last"));

        assertThat(log).contains("take second 1").noneMatch(line -> line.startsWith("take first"));
        assertThat(reconciled.providers()).isEqualTo(1);
        assertThat(reconciled.refusals())
                .extracting(
                        ReconcileMonth.Reconciled.Refusal::provider,
                        refusal -> refusal.reason().code())
                .containsExactly(tuple("first", "END_BEFORE_START"), tuple("last", "END_BEFORE_START"));
    }

    @Test
    void one_difference_of_one_provider_is_something_to_look_at() {
        assertThat(run(BothSystemsMonths.agreeing("A", 10), BothSystemsMonths.differing("B"))
                        .hasFindings())
                .isTrue();
        assertThat(run(BothSystemsMonths.differing("A"), BothSystemsMonths.agreeing("B", 10))
                        .hasFindings())
                .isTrue();
        assertThat(run(BothSystemsMonths.agreeing("A", 10)).hasFindings()).isFalse();
    }

    @Test
    void a_failure_to_keep_ends_the_run() {
        List<Supplied> months = List.of(BothSystemsMonths.agreeing("A", 10), BothSystemsMonths.agreeing("B", 10));

        assertThatThrownBy(() -> reconcileMonth.reconcile(watched(months), (reconciliation, from) -> {
                    throw new IllegalStateException("The disk is full.");
                }))
                .hasMessage("The disk is full.");
        assertThat(log).containsExactly("ask A");
    }

    @Test
    void no_month_is_no_reconciliation() {
        assertThat(run()).isEqualTo(new ReconcileMonth.Reconciled(0, false, List.of()));
    }

    private ReconcileMonth.Reconciled run(Supplied... months) {
        log.clear();
        return reconcileMonth.reconcile(
                watched(List.of(months)),
                (reconciliation, from) -> log.add("take %s %d"
                        .formatted(
                                reconciliation.subject().provider().providerName(),
                                reconciliation.agreeing().size())));
    }

    private ProviderMonths watched(List<Supplied> months) {
        return () -> Stream.of(months.toArray(new Supplied[0]))
                .peek(each -> log.add("ask " + each.month().provider().providerName()))
                .iterator();
    }
}
