package se.kvittens.examples.embed;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Settles a month folder and prints why each recipient's month is worth what it is. */
public final class Embedding {

    private Embedding() {}

    /** The month folder is the argument. */
    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        // README: begin
        RuleBooks books = RuleBookFolder.bundled();
        MonthFolder folder =
                MonthFolder.open(path, books).getOrElseThrow(faults -> new IllegalArgumentException("" + faults));
        Basis basis = new Basis(Optional.empty(), true); // final, taken on the day after the lock
        Explanations explanations = new Explanations(Locale.ENGLISH);
        for (ProviderFolder provider : folder.providers()) {
            Settlement settlement =
                    new Settle(books).settle(provider.read().month(), basis).get();
            for (RecipientMonth month : settlement.recipients()) {
                explanations.ofRecipient(settlement, month.recipient().id()).ifPresent(System.out::println);
            }
        }
        // README: end
    }
}
