package se.kvittens.examples.bench;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/**
 * A month folder that is measured on.
 *
 * @param months what its files say, held in memory
 */
public record Subject(MonthFolder folder, RuleBooks books, List<ProviderMonth> months) {

    /** As it is usually taken: final, on the day after the lock. */
    public static final Basis BASIS = new Basis(Optional.empty(), true);

    public Subject {
        months = List.copyOf(months);
    }

    /** Reads all of it, or names the first provider whose files have faults. */
    public static Either<String, Subject> read(MonthFolder folder, RuleBooks books) {
        List<ProviderMonth> months = new ArrayList<>();
        for (ProviderFolder provider : folder.providers()) {
            ProviderInput input = provider.read();
            if (!input.isWithoutFault()) {
                return Either.left(provider.providerName());
            }
            months.add(input.month());
        }
        return Either.right(new Subject(folder, books, months));
    }

    public long visits() {
        return months.stream().mapToLong(month -> month.visits().size()).sum();
    }
}
