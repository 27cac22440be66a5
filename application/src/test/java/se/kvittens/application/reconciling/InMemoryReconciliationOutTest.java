package se.kvittens.application.reconciling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBooks;

/** A map keeps the contract of what takes reconciliations. */
class InMemoryReconciliationOutTest extends ReconciliationOutContract {

    private Map<String, String> kept = Map.of();

    @Override
    protected ReconciliationOut begin() {
        Map<String, String> begun = new LinkedHashMap<>();
        kept = begun;
        return (reconciliation, from) -> begun.put(
                reconciliation.subject().provider().providerName(),
                from.inputHash() + " " + reconciliation.executed().ofMonth().value());
    }

    @Override
    protected Map<String, String> kept() {
        return kept;
    }

    @Override
    protected RuleBookShelf shelf() {
        return () -> new RuleBooks(List.of(Town.north().book()));
    }

    @Override
    protected List<Supplied> months() {
        return List.of(
                BothSystemsMonths.agreeing("North", 10),
                BothSystemsMonths.agreeing("North!", 10, 11),
                BothSystemsMonths.differing("North?"));
    }
}
