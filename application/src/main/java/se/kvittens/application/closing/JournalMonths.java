package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.Optional;
import se.kvittens.application.settling.OneAhead;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;

/** Months whose visits come from a journal, as of their lock. One that can't be had is passed over, and told. */
public final class JournalMonths implements ProviderMonths {

    private final ProviderMonths others;
    private final MonthsFromJournal journal;
    private final Told told;

    /**
     * Months of others, with visits of the journal.
     *
     * @param told is shown each month before it is supplied or passed over
     */
    public JournalMonths(ProviderMonths others, MonthsFromJournal journal, Told told) {
        this.others = others;
        this.journal = journal;
        this.told = told;
    }

    /** Hears of each month. */
    @FunctionalInterface
    public interface Told {
        void of(Supplied asked, Either<NotSupplied, JournalMonth> month);
    }

    @Override
    public Iterator<Supplied> iterator() {
        return new OneAhead<>(others.iterator(), this::supply);
    }

    private Optional<Supplied> supply(Supplied asked) {
        Either<NotSupplied, JournalMonth> month = journal.of(asked);
        told.of(asked, month);
        return month.map(JournalMonth::supplied).toJavaOptional();
    }
}
