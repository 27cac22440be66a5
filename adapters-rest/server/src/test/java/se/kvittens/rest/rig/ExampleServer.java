package se.kvittens.rest.rig;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import se.kvittens.application.laying.Laid;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.servefolder.ServeFolder;
import se.kvittens.files.servefolder.ServeManifest;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.wiring.RestParts;
import se.kvittens.rest.wiring.RestServer;
import se.kvittens.rest.wiring.ServerSettings;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A server of the serve folder in docs, whose clock stands where it is put. */
public final class ExampleServer implements AutoCloseable {

    public static final Instant NOON = At.at("2025-03-14T12:00");
    public static final Instant AFTER_LOCK = At.at("2025-04-04T08:00");

    /** The clock stands still: more than all tests of one server ask. */
    private static final int MOST_REQUESTS = 100_000;

    private static final int MOST_STREAMS = 200;
    private static final long MOST_BODY = 2 * 1024 * 1024;

    public final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private final Store store;
    private final RestServer server;

    /**
     * Listens once it is made.
     *
     * @param folder in which it writes
     */
    public ExampleServer(Path folder, SignIn signIn) {
        ServeFolder served = ServeFolder.open(Docs.folder("examples/serve"), YearMonth.of(2025, 3), Map.of())
                .getOrElseThrow(faults -> new IllegalStateException("The serve folder: " + faults));
        this.store = StorePlace.embedded(folder.resolve("journal.db"), time::get)
                .openFor(served.manifest().municipality())
                .getOrElseThrow(fault -> new IllegalStateException("The store: " + fault));
        Laid laid = Laid.over(
                served.months(ExampleServer::refuse),
                new Laid.Said(store.absences(), store.orders()),
                served::books,
                ContentHash::of);
        this.server = RestServer.start(
                new RestParts(
                        new Town(served.manifest()),
                        laid.months(),
                        new RestParts.Records(
                                store.journal(),
                                store.tags(),
                                store.months(),
                                store.acknowledgements(),
                                store.mailboxes(new Correspondents(
                                        served.manifest().municipality(),
                                        served.manifest().providers().keySet())),
                                store.subscriptions(),
                                store.readings(),
                                laid.absences(),
                                laid.orders()),
                        served::books,
                        signIn,
                        () -> true,
                        time::get,
                        folder.resolve("bases"),
                        "test",
                        new RestParts.More(
                                Optional.of(FolderDoors.of(Docs.folder("examples/doors"), store.doors())),
                                served.plan(ExampleServer::refuse).map(files -> files::of),
                                Optional.of(MadeUpReceiver.WEBHOOKS))),
                new ServerSettings(
                        InetAddress.getLoopbackAddress(),
                        0,
                        new ServerSettings.Most(MOST_BODY, MOST_REQUESTS, MOST_REQUESTS, MOST_STREAMS),
                        Duration.ofSeconds(60)));
    }

    public int port() {
        return server.port();
    }

    /** Who has looked at a recipient so far. */
    public List<Reading> looksAt(String recipient) {
        return store.readings()
                .ofRecipient(new RecipientId(recipient), new TimeSpan(Instant.EPOCH, At.at("2030-01-01T00:00")))
                .getOrElseThrow(fault -> new IllegalStateException("The log: " + fault));
    }

    private static void refuse(Fault fault) {
        throw new IllegalStateException("The serve folder: " + fault);
    }

    /** A client that shows a token. */
    public Client as(String token) {
        return new Client(server.port(), token, Rig.BETWEEN.get());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    private record Town(ServeManifest manifest) implements ServedTown {

        @Override
        public MunicipalityId municipality() {
            return manifest.municipality();
        }

        @Override
        public Set<ProviderId> providers() {
            return manifest.providers().keySet();
        }

        @Override
        public Optional<Assignment> assignment(ProviderId provider) {
            return Optional.ofNullable(manifest.providers().get(provider));
        }
    }
}
