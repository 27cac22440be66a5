package se.kvittens.files.ports;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.feed.AbsenceFeedContract;
import se.kvittens.files.orders.FeedFiles;
import se.kvittens.files.orders.ProfiledAbsences;

/** Absences of a profiled file keep the contract. */
class ProfiledAbsenceFeedContractTest extends AbsenceFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected AbsenceFeed feed() {
        FeedFiles files = new FeedFiles(
                folder.resolve("f.csv"),
                "who,from,to,why\n"
                        + "anna,2024-09-01,,H\nanna,2024-09-05,2024-09-04,H\nbo,2024-09-01,2024-09-02,H\neva,2024-09-01,,H\n");
        var profile = files.profile(ProfiledAbsences.PROFILE, """
                recipientId: who
                from: from
                to: to
                cause: {columns: why, words: {HOSPITAL: H}}
                """);
        return new ProfiledAbsences(files.table(profile), profile, 200, files::fault);
    }
}
