package se.kvittens.store.archive.text;

import se.kvittens.application.archiving.ArchiveFault.Flaw;
import se.kvittens.application.archiving.ArchiveFault.Flawed;

/** Ends the reading of an archive because of what was found there. Never leaves this package. */
public final class FlawFound extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;
    private final String field;
    private final Flaw flaw;

    public FlawFound(long line, String field, Flaw flaw) {
        super(flaw + " in line " + line);
        this.line = line;
        this.field = field;
        this.flaw = flaw;
    }

    public Flawed flawed() {
        return new Flawed(line, field, flaw);
    }
}
