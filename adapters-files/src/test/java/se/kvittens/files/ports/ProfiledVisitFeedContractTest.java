package se.kvittens.files.ports;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.feed.VisitFeedContract;
import se.kvittens.files.visits.VisitFile;

/** Visits of a profiled file keep the contract; what can't be understood between them is not told. */
class ProfiledVisitFeedContractTest extends VisitFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected boolean tellsPhones() {
        return true;
    }

    @Override
    protected VisitFeed feed() {
        return new VisitFile(folder.resolve("f.csv"))
                .row("id=v1")
                .row("id=v2", "start=9.45")
                .row("id=v3", "kind=resa")
                .row("id=v4", "phone=T-17")
                .row("id=v5", "phone=070-123 45 67")
                .row("id=", "recipientId=", "family=Löf")
                .feed();
    }
}
