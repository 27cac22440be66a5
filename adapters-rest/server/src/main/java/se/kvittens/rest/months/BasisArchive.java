package se.kvittens.rest.months;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * The bases of closed months, as they were written when they were closed. A month that is not closed after all leaves none.
 * Documents for people are in Swedish: they are a municipality's.
 */
final class BasisArchive {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Path root;
    private final Function<Supplied, RunFacts> facts;

    BasisArchive(Path root, Function<Supplied, RunFacts> facts) {
        this.root = root;
        this.facts = facts;
    }

    /** A basis that is being written. To be closed. */
    final class Draft implements AutoCloseable {

        private final Path aside;
        private final Path place;

        private Draft(ProviderId provider, YearMonth month) throws IOException {
            Path parent = root.resolve(month.toString());
            Files.createDirectories(parent);
            this.place = parent.resolve(BasisFiles.folderOf(provider.value()));
            this.aside = Files.createTempDirectory(parent, ".draft-");
        }

        BasisOut out() {
            BasisOut forPrograms = new BasisFolderOut(new BasisFolder(aside, SWEDISH), facts);
            BasisOut forPeople =
                    new DocumentsOut(aside, List.of(new BasisPage(SWEDISH), new BasisBook(SWEDISH)), facts);
            return (settlement, from) -> {
                forPrograms.take(settlement, from);
                forPeople.take(settlement, from);
            };
        }

        /** The month is closed: from now on this is its basis. */
        void keep() throws IOException {
            Files.move(aside.resolve(place.getFileName()), place, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> all = Files.walk(aside)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    Draft draft(ProviderId provider, YearMonth month) throws IOException {
        return new Draft(provider, month);
    }

    /** Empty where no basis of the month was kept. */
    Optional<byte[]> read(ProviderId provider, YearMonth month, String file) {
        Path path = root.resolve(month.toString())
                .resolve(BasisFiles.folderOf(provider.value()))
                .resolve(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
