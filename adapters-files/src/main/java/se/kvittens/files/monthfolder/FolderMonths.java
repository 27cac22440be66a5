package se.kvittens.files.monthfolder;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.settling.OneAhead;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;

/** Supplies the months of a folder's providers, each read when it is asked for. */
public final class FolderMonths implements ProviderMonths {

    private final MonthFolder folder;
    private final boolean rejectsSkipped;
    private final Consumer<ProviderInput> seen;

    /**
     * Supplies months with or without rejects.
     *
     * @param rejectsSkipped whether a month is supplied without its rejected rows; else one that has any is passed over, as
     *     is one of which a whole file is rejected
     * @param seen is shown each provider's input before it is supplied or passed over
     */
    public FolderMonths(MonthFolder folder, boolean rejectsSkipped, Consumer<ProviderInput> seen) {
        this.folder = folder;
        this.rejectsSkipped = rejectsSkipped;
        this.seen = seen;
    }

    /** The month of what was read, with how many of its rows were not. */
    public static Supplied supplied(ProviderInput input) {
        return new Supplied(input.month(), input.inputHash(), rejectedRows(input));
    }

    @Override
    public Iterator<Supplied> iterator() {
        return new OneAhead<>(folder.providers().iterator(), this::supply);
    }

    private Optional<Supplied> supply(ProviderFolder provider) {
        ProviderInput input = provider.read();
        seen.accept(input);
        boolean isWhole = input.isWithoutFault() || (rejectsSkipped && input.isUsableWithoutRejects());
        return isWhole ? Optional.of(supplied(input)) : Optional.empty();
    }

    private static long rejectedRows(ProviderInput input) {
        return input.counts().values().stream().mapToLong(RowCounts::rejected).sum();
    }
}
