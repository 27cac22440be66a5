package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import se.kvittens.application.reconciling.ReconciliationOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.files.basis.RunFacts;

/** Takes reconciliations into a folder; a failure to write ends the run with {@link UncheckedIOException}. */
public final class ReconciliationFolderOut implements ReconciliationOut {

    private final ReconciliationFolder folder;
    private final Function<Supplied, RunFacts> facts;

    /**
     * Takes reconciliations with what the run knows beside them.
     *
     * @param facts what the run knows of a supplied month
     */
    public ReconciliationFolderOut(ReconciliationFolder folder, Function<Supplied, RunFacts> facts) {
        this.folder = folder;
        this.facts = facts;
    }

    @Override
    public void take(Reconciliation reconciliation, Supplied from) {
        try {
            folder.write(reconciliation, facts.apply(from));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
