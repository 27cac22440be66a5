package se.kvittens.application.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settlement;

/** A map keeps the contract of what takes settlements. */
class InMemoryBasisOutTest extends BasisOutContract {

    private Map<String, String> kept = Map.of();

    @Override
    protected BasisOut begin() {
        Map<String, String> begun = new LinkedHashMap<>();
        kept = begun;
        return (settlement, from) -> begun.put(settlement.provenance().provider(), text(settlement, from));
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
                Providers.sound("North", "v1"),
                Providers.sound("North!", "v1", "v2"),
                Providers.withDeviation("North?"),
                Providers.sound("North/South"));
    }

    @Test
    void nowhere_keeps_nothing_and_is_no_hindrance() {
        var settled = new SettleMonth(shelf())
                .settle(months()::iterator, new Basis(Optional.empty(), true), BasisOut.nowhere());

        assertThat(settled.providers()).isEqualTo(4);
    }

    private static String text(Settlement settlement, Supplied from) {
        return from.inputHash() + " " + settlement.invoice().amount();
    }
}
