package se.kvittens.examples.cli.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.House;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * A month of two providers in a folder, the simulated system that holds it, and an intake that asks it. Visits fill more
 * than one page.
 */
final class LifecareIntake implements AutoCloseable {

    private static final YearMonth MONTH = YearMonth.of(2024, 11);

    final Path folder;
    final SimulatedLifecare lifecare;
    private final House house;

    LifecareIntake(Path folder) {
        this.folder = folder;
        GeneratedMonths months = GeneratedMonths.of(
                        RuleBookFolder.bundled(),
                        new GeneratedMonths.Asked(
                                new MunicipalityId("haninge"), MONTH, new GeneratedMonths.Size(12, 2), 11))
                .orElseThrow();
        this.house = Seeding.of(MONTH, months, InstantSource.fixed(Instant.parse("2024-12-10T08:00:00Z")));
        try {
            months.writeTo(folder.resolve("month"), (providers, visits) -> {});
            this.lifecare = start(0);
            Path intake = Files.createDirectories(folder.resolve("intake"));
            for (String file : List.of("month.yaml", "prices.yaml")) {
                Files.copy(folder.resolve("month").resolve(file), intake.resolve(file));
            }
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        secret(Tokens.SECRET);
        asks(lifecare.address());
    }

    void secret(String secret) {
        Folders.write(folder.resolve("intake/secret.txt"), secret + "\n");
    }

    /** Twice, without a pause; a second of silence is too long. */
    void asks(URI address) {
        Folders.write(folder.resolve("intake/feeds.yaml"), """
                format: 1
                lifecare:
                  address: "%s"
                  client: %s
                  secretFile: secret.txt
                  patience: {attempts: 2, pause: PT0S, answer: PT1S}
                """.formatted(address, Tokens.CLIENT));
    }

    /** With a setting more, and as patient as is usual where that does not say: a handshake may take its time. */
    void asks(URI address, String setting) {
        Folders.write(
                folder.resolve("intake/feeds.yaml"),
                "format: 1\nlifecare:\n  address: %s\n  client: %s\n  secretFile: secret.txt\n  %s\n"
                        .formatted(address, Tokens.CLIENT, setting));
    }

    /** The same system again, at the same address. */
    SimulatedLifecare startAgain() {
        return start(lifecare.address().getPort());
    }

    Ran imports(String language) {
        return Ran.exactly(
                "import",
                folder.resolve("intake").toString(),
                "--out",
                folder.resolve("imported").toString(),
                "--lang",
                language);
    }

    @Override
    public void close() {
        lifecare.close();
    }

    private SimulatedLifecare start(int port) {
        try {
            return SimulatedLifecare.start(house, port);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
