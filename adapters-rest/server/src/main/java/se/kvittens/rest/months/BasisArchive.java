package se.kvittens.rest.months;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.BasisFolder;
import se.kvittens.files.basis.BasisFolderOut;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.basisbook.BasisBook;
import se.kvittens.files.basispage.BasisPage;
import se.kvittens.files.document.DocumentsOut;

/**
 * The bases of closed months, as they were written when they were closed. A basis is whole on the disk, aside, before its month
 * is stated; whoever asks for it once the ledger has that month puts it in its place, so that it does not matter where a
 * machine stopped in between. Documents for people are in Swedish: they are a municipality's.
 */
final class BasisArchive {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Path root;
    private final Function<Supplied, RunFacts> facts;

    BasisArchive(Path root, Function<Supplied, RunFacts> facts) {
        this.root = root;
        this.facts = facts;
    }

    /** A basis that is being written. */
    final class Draft {

        private final BasisShelf shelf;
        private final Path aside;

        private Draft(BasisShelf shelf) throws IOException {
            this.shelf = shelf;
            this.aside = shelf.aside();
        }

        BasisOut out() {
            BasisOut forPrograms = new BasisFolderOut(new BasisFolder(aside, SWEDISH), facts);
            BasisOut forPeople =
                    new DocumentsOut(aside, List.of(new BasisPage(SWEDISH), new BasisBook(SWEDISH)), facts);
            return (settlement, from) -> {
                try {
                    forPrograms.take(settlement, from);
                    forPeople.take(settlement, from);
                    shelf.finish(aside, ClosedAs.of(settlement, from));
                } catch (IOException unwritable) {
                    throw leftOut(new UncheckedIOException(unwritable));
                } catch (RuntimeException unwritable) {
                    throw leftOut(unwritable);
                }
            };
        }

        /** Half a basis of people is not left lying, as on a disk that is full. */
        private RuntimeException leftOut(RuntimeException unwritable) {
            try {
                discard();
            } catch (IOException undeletable) {
                unwritable.addSuppressed(undeletable);
            }
            return unwritable;
        }

        /** It was not stated, and never will be. */
        void discard() throws IOException {
            BasisShelf.delete(aside);
        }
    }

    Draft draft(ProviderId provider, YearMonth month) throws IOException {
        return new Draft(shelf(provider, month));
    }

    /** Puts the basis of a closed month in its place, where it is not there yet. */
    void keep(ProviderId provider, YearMonth month, ClosedAs closing) throws IOException {
        keep(shelf(provider, month), closing);
    }

    private synchronized void keep(BasisShelf shelf, ClosedAs closing) throws IOException {
        shelf.keep(closing);
    }

    /** Empty where no basis of that closing was kept, or where it has no such file. */
    Optional<byte[]> read(ProviderId provider, YearMonth month, ClosedAs closing, String file) {
        BasisShelf shelf = shelf(provider, month);
        try {
            if (!shelf.has(closing)) {
                keep(shelf, closing);
            }
            Path path = shelf.place().resolve(file);
            return shelf.has(closing) && Files.isRegularFile(path)
                    ? Optional.of(Files.readAllBytes(path))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BasisShelf shelf(ProviderId provider, YearMonth month) {
        return new BasisShelf(root.resolve(month.toString()), BasisFiles.folderOf(provider.value()));
    }
}
