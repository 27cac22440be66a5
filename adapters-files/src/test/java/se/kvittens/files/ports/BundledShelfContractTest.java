package se.kvittens.files.ports;

import com.google.inject.Guice;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.rulebooks.RuleBookShelfContract;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.wiring.FilesModule;

/** The rule books that come along keep the contract of a shelf, as they are wired. */
class BundledShelfContractTest extends RuleBookShelfContract {

    @Override
    protected RuleBookShelf shelf() {
        return Guice.createInjector(new FilesModule(RuleBookFolder.bundled())).getInstance(RuleBookShelf.class);
    }
}
