package se.kvittens.lifecare.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.feed.AbsenceFeedContract;

/** Exported absences keep the contract. */
class LifecareAbsenceFeedContractTest extends AbsenceFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected AbsenceFeed feed() {
        return new LifecareFiles()
                .absences(new Exports(folder).export(Exports.ABSENCES, Exports.ABSENCE_ROWS), 200)
                .orElseThrow();
    }
}
