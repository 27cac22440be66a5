package se.kvittens.lifecare.files;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.RegisterFeedContract;

/** A list of carers keeps the contract. */
class LifecareCarerFeedContractTest extends RegisterFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected RegisterFeed feed() {
        return new LifecareFiles()
                .carers(new Exports(folder)
                        .export(Exports.CARERS, "Användar-ID,Personal\na1,Dahl Amir\na2,Ek Bo\na3,\n"))
                .orElseThrow();
    }

    @Override
    protected Iterable<String> names() {
        return List.of("Dahl", "Amir", "Ek", "Bo");
    }
}
