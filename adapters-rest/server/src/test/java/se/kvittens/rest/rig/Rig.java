package se.kvittens.rest.rig;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.laying.Laid;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.rest.town.ServedDoors;
import se.kvittens.rest.town.ServedPlan;
import se.kvittens.rest.watch.Watch;
import se.kvittens.rest.wiring.RestParts;
import se.kvittens.rest.wiring.RestServer;
import se.kvittens.rest.wiring.ServerSettings;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A server on loopback over a store in a file, whose clock stands where it is put. */
public final class Rig implements AutoCloseable {

    public static final ProviderId NORTH = new ProviderId("Norra hemtjänsten");
    public static final ProviderId SOUTH = new ProviderId("Södra hemtjänsten");
    public static final int MOST_REQUESTS = 2000;
    public static final int MOST_STREAMS = 200;
    private static final long MOST_BODY = 2 * 1024 * 1024;

    /** What all clients go through; for who stands there to say. */
    public static final AtomicReference<Between> BETWEEN = new AtomicReference<>(Between.NOTHING);

    public static final Instant NOON = At.at("2025-03-14T12:00");

    public final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    public final AtomicBoolean isReady = new AtomicBoolean(true);

    /** What its readiness fails with, where it is to. */
    public final AtomicReference<@Nullable RuntimeException> failing = new AtomicReference<>();

    /** What both providers have planned. */
    public final AtomicReference<Answer<List<PlannedVisit>>> planned =
            new AtomicReference<>(Answer.accepted(List.of()));

    public final Store store;
    public final MemoryMonths months = new MemoryMonths(NORTH, SOUTH);
    private final RestServer server;

    public Rig(Path folder) {
        this(folder, ledger -> ledger);
    }

    /**
     * With something before the ledger of months.
     *
     * @param folder in which it writes
     */
    public Rig(Path folder, UnaryOperator<MonthLedger> before) {
        this(
                folder,
                new More(before, Optional.empty(), Watch.silent(), MOST_REQUESTS, MOST_BODY, true, MailboxShare.MOST));
    }

    /** A server that is watched, and at which so many tokens that are not believed may come in a minute. */
    public Rig(Path folder, Watch watch, int mostFailures) {
        this(
                folder,
                new More(ledger -> ledger, Optional.empty(), watch, mostFailures, MOST_BODY, true, MailboxShare.MOST));
    }

    /** That knows no plan. */
    public static Rig withoutPlan(Path folder) {
        return new Rig(
                folder,
                new More(
                        ledger -> ledger,
                        Optional.empty(),
                        Watch.silent(),
                        MOST_REQUESTS,
                        MOST_BODY,
                        false,
                        MailboxShare.MOST));
    }

    /** With doors. */
    public static Rig withDoors(Path folder, DoorsMade doors) {
        return new Rig(
                folder,
                new More(
                        ledger -> ledger,
                        Optional.of(doors),
                        Watch.silent(),
                        MOST_REQUESTS,
                        MOST_BODY,
                        true,
                        MailboxShare.MOST));
    }

    /** That takes bodies of so many bytes. */
    public static Rig ofBodies(Path folder, long most) {
        return new Rig(
                folder,
                new More(
                        ledger -> ledger,
                        Optional.empty(),
                        Watch.silent(),
                        MOST_REQUESTS,
                        most,
                        true,
                        MailboxShare.MOST));
    }

    /** Of whose mailboxes one sender may take so much. */
    public static Rig ofShares(Path folder, MailboxShare most) {
        return new Rig(
                folder,
                new More(ledger -> ledger, Optional.empty(), Watch.silent(), MOST_REQUESTS, MOST_BODY, true, most));
    }

    /** What not all servers have. */
    private record More(
            UnaryOperator<MonthLedger> before,
            Optional<DoorsMade> doors,
            Watch watch,
            int mostFailures,
            long body,
            boolean hasPlan,
            MailboxShare share) {}

    private Rig(Path folder, More more) {
        InstantSource clock = time::get;
        RuleBooks books = new RuleBooks(List.of(Town.north().book()));
        this.store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(Town.NORTH)
                .getOrElseThrow(fault -> new IllegalStateException("The store: " + fault));
        Laid laid = Laid.over(months, new Laid.Said(store.absences(), store.orders()), () -> books, ContentHash::of);
        this.server = RestServer.start(
                new RestParts(
                        new TwoProviders(),
                        laid.months(),
                        new RestParts.Records(
                                store.journal(),
                                store.tags(),
                                more.before().apply(store.months()),
                                store.acknowledgements(),
                                store.mailboxes(new Correspondents(Town.NORTH, List.of(NORTH, SOUTH)), more.share()),
                                store.subscriptions(),
                                store.readings(),
                                laid.absences(),
                                laid.orders()),
                        () -> books,
                        new NamedCallers(),
                        this::readiness,
                        clock,
                        folder.resolve("bases"),
                        "test",
                        new RestParts.More(
                                more.doors().map(made -> made.of(store.doors())),
                                Optional.<ServedPlan>of(new MadeUpPlan(planned)).filter(plan -> more.hasPlan()),
                                Optional.of(MadeUpReceiver.WEBHOOKS))),
                new ServerSettings(
                        InetAddress.getLoopbackAddress(),
                        0,
                        new ServerSettings.Most(more.body(), MOST_REQUESTS, more.mostFailures(), MOST_STREAMS),
                        Duration.ofSeconds(60)),
                more.watch());
    }

    private boolean readiness() {
        RuntimeException failure = failing.get();
        if (failure != null) {
            throw failure;
        }
        return isReady.get();
    }

    public int port() {
        return server.port();
    }

    /** Makes doors. */
    @FunctionalInterface
    public interface DoorsMade {

        ServedDoors of(DoorJournal journal);
    }

    /** A client that shows a token of somebody. */
    public Client as(String token) {
        return new Client(server.port(), token, BETWEEN.get());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
