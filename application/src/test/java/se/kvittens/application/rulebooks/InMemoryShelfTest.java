package se.kvittens.application.rulebooks;

import java.util.List;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBooks;

/** Books that are made anew at each call keep the contract. */
class InMemoryShelfTest extends RuleBookShelfContract {

    @Override
    protected RuleBookShelf shelf() {
        return () -> new RuleBooks(List.of(
                Town.north().version(2, "2024-10-15").book(),
                Town.south().book(),
                Town.north().version(1, "2020-01-01").book()));
    }
}
