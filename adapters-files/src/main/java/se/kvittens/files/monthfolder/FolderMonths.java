package se.kvittens.files.monthfolder;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        return new Supplying(folder.providers().iterator());
    }

    /** Reads ahead by one provider at most. */
    private final class Supplying implements Iterator<Supplied> {

        private final Iterator<ProviderFolder> rest;
        private @Nullable Supplied next;

        Supplying(Iterator<ProviderFolder> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rest.hasNext()) {
                ProviderInput input = rest.next().read();
                seen.accept(input);
                if (input.isWithoutFault() || (rejectsSkipped && input.isUsableWithoutRejects())) {
                    next = supplied(input);
                }
            }
            return next != null;
        }

        @Override
        public Supplied next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("There is no further provider.");
            }
            Supplied supplied = next;
            next = null;
            return supplied;
        }
    }

    private static long rejectedRows(ProviderInput input) {
        return input.counts().values().stream().mapToLong(RowCounts::rejected).sum();
    }
}
