package se.kvittens.examples.cli.rulebook;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;

/** Rule books that are asked for by their labels. */
final class ShelfOptions {

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    /** Empty, and said, where the folder's have faults. */
    Optional<CompareRuleBooks> open(Context context) {
        return ruleBooks.read(context).map(books -> new CompareRuleBooks(() -> books));
    }

    /** Empty, and said, where no book has the label. */
    static Optional<RuleBook> find(CompareRuleBooks shelf, String label, Context context) {
        Optional<RuleBook> found = shelf.find(label);
        if (found.isEmpty()) {
            context.refuse(context.say("rulebook.unknown", label));
        }
        return found;
    }
}
