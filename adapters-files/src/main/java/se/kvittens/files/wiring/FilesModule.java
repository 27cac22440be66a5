package se.kvittens.files.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.rulebook.RuleBooks;

/** Binds {@link RuleBookShelf} to rule books that were read; the bundled ones by {@code RuleBookFolder.bundled()}. */
public final class FilesModule extends AbstractModule {

    private final RuleBooks books;

    public FilesModule(RuleBooks books) {
        this.books = books;
    }

    @Override
    protected void configure() {
        bind(RuleBookShelf.class).toInstance(() -> books);
    }
}
