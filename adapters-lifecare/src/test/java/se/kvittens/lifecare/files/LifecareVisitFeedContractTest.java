package se.kvittens.lifecare.files;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.feed.VisitFeedContract;
import se.kvittens.files.visits.ProfiledVisits;

/** Exported visits keep the contract. */
class LifecareVisitFeedContractTest extends VisitFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected VisitFeed feed() {
        var export = new Exports(folder).export(Exports.VISITS, Exports.VISIT_ROWS);
        return new LifecareFiles()
                .visits(
                        export.file(),
                        export.profile(),
                        new ProfiledVisits.Reading(Optional.empty(), 200, export.faults()))
                .orElseThrow();
    }
}
