package se.kvittens.files.ports;

import java.util.Locale;
import se.kvittens.files.basispage.BasisPage;
import se.kvittens.files.document.BasisDocument;

class BasisPageContractTest extends DocumentsOutContractTest {

    @Override
    BasisDocument document() {
        return new BasisPage(Locale.ENGLISH);
    }
}
