package se.kvittens.lifecare.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.feed.OrderFeedContract;

/** Exported orders and executions keep the contract. */
class LifecareOrderFeedContractTest extends OrderFeedContract {

    @TempDir
    private Path folder;

    @Override
    protected OrderFeed feed() {
        return new LifecareFiles()
                .orders(new Exports(folder).export(Exports.ORDERS, Exports.ORDER_ROWS))
                .orElseThrow();
    }
}
