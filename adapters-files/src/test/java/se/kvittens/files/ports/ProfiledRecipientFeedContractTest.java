package se.kvittens.files.ports;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.RegisterFeedContract;
import se.kvittens.files.orders.FeedFiles;
import se.kvittens.files.people.ProfiledRecipients;

/** Recipients of a profiled file keep the contract. */
class ProfiledRecipientFeedContractTest extends RegisterFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected RegisterFeed feed() {
        FeedFiles files =
                new FeedFiles(folder.resolve("f.csv"), "id,name\nr1,Anna Löf\nr2,\n,Cecilia Berg\nr3,Bo Ek\n");
        var profile = files.profile(ProfiledRecipients.PROFILE, "id: id\nname: name\n");
        return new ProfiledRecipients(files.table(profile), profile, files::fault);
    }

    @Override
    protected Iterable<String> names() {
        return List.of("Anna", "Löf", "Bo", "Ek");
    }
}
