package se.kvittens.files.basis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.settlement.Settlement;

/** Takes settlements into a folder; a failure to write ends the run with {@link UncheckedIOException}. */
public final class BasisFolderOut implements BasisOut {

    private final BasisFolder folder;
    private final Function<Supplied, RunFacts> facts;

    /**
     * Takes settlements with what the run knows beside them.
     *
     * @param facts what the run knows of a supplied month
     */
    public BasisFolderOut(BasisFolder folder, Function<Supplied, RunFacts> facts) {
        this.folder = folder;
        this.facts = facts;
    }

    @Override
    public void take(Settlement settlement, Supplied from) {
        try {
            folder.write(settlement, facts.apply(from));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
