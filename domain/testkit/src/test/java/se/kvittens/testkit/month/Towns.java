package se.kvittens.testkit.month;

import java.util.List;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

/** The rule books of the two towns that the domain's own tests use. */
public final class Towns {

    public static final RuleBook NORTH = Town.north().book();
    public static final RuleBook SOUTH = Town.south().book();
    public static final RuleBooks BOTH = new RuleBooks(List.of(NORTH, SOUTH));

    private Towns() {}
}
