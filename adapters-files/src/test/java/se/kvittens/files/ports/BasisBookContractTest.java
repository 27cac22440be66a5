package se.kvittens.files.ports;

import java.util.Locale;
import se.kvittens.files.basisbook.BasisBook;
import se.kvittens.files.document.BasisDocument;

class BasisBookContractTest extends DocumentsOutContractTest {

    @Override
    BasisDocument document() {
        return new BasisBook(Locale.ENGLISH);
    }
}
