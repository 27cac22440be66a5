package se.kvittens.examples.kiosk.killed;

import io.vavr.control.Either;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A journal in a database of PostgreSQL. It goes away as by a loss of power. */
final class DatabaseServer implements JournalServer {

    private final PostgresServer server;
    private final String address;

    DatabaseServer() throws IOException, InterruptedException, SQLException {
        this.server = PostgresServer.start();
        this.address = server.newDatabase();
    }

    @Override
    public List<String> options() {
        return List.of("--database", address);
    }

    @Override
    public Map<String, String> environment() {
        return PostgresServer.environment();
    }

    @Override
    public void goAway() {
        server.kill();
    }

    @Override
    public void comeBack() throws IOException, InterruptedException {
        server.restart();
    }

    @Override
    public Either<JournalFault, Store> open() {
        return StorePlace.at(address, server.login()).openFor(DemoMonths.MUNICIPALITY);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
