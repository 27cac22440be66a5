package se.kvittens.store.architecture.violations;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Injector;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(Injector injector, JsonNode node, Connection connection)
            throws InterruptedException, SQLException {
        connection.commit();
        Thread.sleep(1);
        Logger.getAnonymousLogger().info("" + injector + node + URI.create("a:b") + new Timestamp(0));
    }

    static Object libraries(Flyway flyway) {
        return flyway == null ? new SQLiteConfig() : flyway.info();
    }
}
