package se.kvittens.files.ports;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.RegisterFeedContract;
import se.kvittens.files.orders.FeedFiles;
import se.kvittens.files.people.ProfiledCarers;

/** Carers of a profiled file keep the contract. */
class ProfiledCarerFeedContractTest extends RegisterFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected RegisterFeed feed() {
        FeedFiles files =
                new FeedFiles(folder.resolve("f.csv"), "id,name\nc1,Anna Löf\nc2,\n,Cecilia Berg\nc3,Bo Ek\n");
        var profile = files.profile(ProfiledCarers.PROFILE, "id: id\nname: name\n");
        return new ProfiledCarers(files.table(profile), profile, files::fault);
    }

    @Override
    protected Iterable<String> names() {
        return List.of("Anna", "Löf", "Bo", "Ek");
    }
}
