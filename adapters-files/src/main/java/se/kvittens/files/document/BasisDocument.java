package se.kvittens.files.document;

import java.io.IOException;
import java.nio.file.Path;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;

/** A way to write a settlement as one file. */
public interface BasisDocument {

    /** The name of the file, the same for every provider. */
    String fileName();

    /** Writes over what is there. The same settlement gives the same bytes. */
    void write(Settlement settlement, RunFacts facts, Path file) throws IOException;
}
