package se.kvittens.files.ports;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.feed.OrderFeedContract;
import se.kvittens.files.orders.FeedFiles;
import se.kvittens.files.orders.ProfiledOrders;

/** Orders of a profiled file keep the contract. */
class ProfiledOrderFeedContractTest extends OrderFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected OrderFeed feed() {
        FeedFiles files = new FeedFiles(
                folder.resolve("f.csv"),
                "id,who,of,time,per,from\n"
                        + "o1,anna,HC,PT1H,MONTH,2024-09-01\no2,anna,HC,PT2H,MONTH,\no3,anna,HC,2,MONTH,\n,bo,HC,PT1H,MONTH,\n");
        var profile = files.profile(ProfiledOrders.PROFILE, """
                id: id
                recipientId: who
                category: {columns: of, words: {HOME_CARE: HC}}
                granted: time
                per: {columns: per, words: {MONTH: MONTH}}
                from: from
                """);
        return new ProfiledOrders(files.table(profile), profile, files::fault);
    }
}
