package se.kvittens.application.rulebooks;

import se.kvittens.domain.rulebook.RuleBooks;

/** Where rule books come from. */
public interface RuleBookShelf {

    /** All of them, whole and without faults. The same shelf always gives equal books. */
    RuleBooks books();
}
