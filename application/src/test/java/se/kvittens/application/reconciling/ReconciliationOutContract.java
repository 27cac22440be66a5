package se.kvittens.application.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;

/** What {@link ReconciliationOut} promises, for one that keeps what it takes. The tests of an adapter extend it. */
public abstract class ReconciliationOutContract {

    /** One that has taken nothing yet. */
    protected abstract ReconciliationOut begin();

    /** What the one begun last keeps by now: all of it, provider by provider. */
    protected abstract Map<String, String> kept();

    /** By which the months can be reconciled. */
    protected abstract RuleBookShelf shelf();

    /** Of at least three providers with different visits, all of which can be reconciled. */
    protected abstract List<Supplied> months();

    @Test
    void nothing_is_kept_at_first() {
        begin();

        assertThat(kept()).isEmpty();
    }

    @Test
    void every_reconciliation_is_kept_under_its_provider() {
        reconcile(begin(), months());

        assertThat(kept().keySet()).containsExactlyInAnyOrderElementsOf(names(months()));
        assertThat(kept().values()).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void each_is_kept_before_the_next_one_is_begun() {
        ReconciliationOut out = begin();
        List<String> before = new ArrayList<>();
        Iterator<Supplied> rest = months().iterator();
        ProviderMonths watching = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Supplied next() {
                assertThat(kept().keySet()).containsExactlyInAnyOrderElementsOf(before);
                Supplied next = rest.next();
                before.add(next.month().provider().providerName());
                return next;
            }
        };
        new ReconcileMonth(shelf()).reconcile(watching, out);

        assertThat(before).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_was_kept_of_one_stays_when_the_next_is_taken() {
        ReconciliationOut out = begin();
        reconcile(out, months().subList(0, 1));
        Map<String, String> first = Map.copyOf(kept());
        reconcile(out, months().subList(1, months().size()));

        assertThat(kept()).containsAllEntriesOf(first).hasSize(months().size());
    }

    @Test
    void the_same_reconciliations_are_kept_as_the_same() {
        reconcile(begin(), months());
        Map<String, String> once = Map.copyOf(kept());
        reconcile(begin(), months());

        assertThat(kept()).isEqualTo(once);
    }

    private void reconcile(ReconciliationOut out, List<Supplied> months) {
        assertThat(new ReconcileMonth(shelf()).reconcile(months::iterator, out).refusals())
                .isEmpty();
    }

    private static List<String> names(List<Supplied> months) {
        return months.stream()
                .map(each -> each.month().provider().providerName())
                .toList();
    }
}
