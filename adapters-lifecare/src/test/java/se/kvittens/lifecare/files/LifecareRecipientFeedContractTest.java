package se.kvittens.lifecare.files;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.RegisterFeedContract;

/** A list of recipients keeps the contract. */
class LifecareRecipientFeedContractTest extends RegisterFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected RegisterFeed feed() {
        return new LifecareFiles()
                .recipients(new Exports(folder)
                        .export(Exports.RECIPIENTS, "Kundnummer,Brukare\nk1,Löf Märta\nk2,Hägg Åke\nk3,\n"))
                .orElseThrow();
    }

    @Override
    protected Iterable<String> names() {
        return List.of("Löf", "Märta", "Hägg", "Åke");
    }
}
