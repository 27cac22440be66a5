package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.store.journal.JdbcJournal;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What was taken down, and nobody heard of it: to ask again does nothing, and tells that it is there. */
class LostAnswerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);
    private static final int TAPS = Integer.getInteger("store.taps", 60);

    @Test
    void a_commit_whose_answer_is_lost_is_found_when_it_is_asked_again(@TempDir Path folder) {
        Path file = folder.resolve("journal.db");
        StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get().close();
        AtomicBoolean isLost = new AtomicBoolean(true);
        try (Database database = new Database(losing(new SqliteEngine(file), isLost))) {
            Journal journal = new JdbcJournal(database, new Streams(none -> CLOCK.instant()));

            assertThat(ask(journal, "r-1")).isEqualTo(new Outcome.NotRecorded(JournalFault.UNREACHABLE));
            isLost.set(false);
            assertThat(ask(journal, "r-1")).isInstanceOf(Outcome.Done.class);

            assertThat(Taps.names(journal)).containsExactly("r-1");
        }
    }

    /** Commits, and then fails as a connection does that breaks off. */
    private static Engine losing(Engine engine, AtomicBoolean isLost) {
        return (Engine) Proxy.newProxyInstance(
                Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("faultOf") && isLost.get()) {
                        return JournalFault.UNREACHABLE;
                    }
                    Object answer = method.invoke(engine, arguments);
                    if (method.getName().equals("commit") && isLost.get()) {
                        throw new SQLException("gone");
                    }
                    return answer;
                });
    }

    @NeedsPostgres
    @Nested
    class InPostgres {

        /** The server is killed while taps are on their way, and started again; what was not acknowledged is asked again. */
        @Test
        void a_server_that_is_killed_under_load_has_each_tap_once_in_the_end() throws Exception {
            try (PostgresServer server = PostgresServer.start()) {
                try (Store store = PlaceByClock.at(server.newDatabase(), server.login(), CLOCK)
                        .openFor(Taps.TOWN)
                        .get()) {
                    Journal journal = store.journal();
                    for (int kill = 0; kill < 3; kill++) {
                        CompletableFuture<Long> failures = tapsUntilAllAreThere(journal, "k" + kill);
                        awaitVersion(journal, kill * TAPS + 5);
                        server.kill();
                        server.restart();
                        assertThat(failures.get()).isNotNegative();
                    }
                    assertThat(Taps.names(journal)).hasSize(3 * TAPS).doesNotHaveDuplicates();
                }
            }
        }

        /** By a thread of its own: that the server has ended is told by one of the threads that all share. */
        private CompletableFuture<Long> tapsUntilAllAreThere(Journal journal, String prefix) {
            return CompletableFuture.supplyAsync(
                    () -> failuresUntilAllAreThere(journal, prefix), task -> new Thread(task, "taps").start());
        }

        private long failuresUntilAllAreThere(Journal journal, String prefix) {
            long failures = 0;
            for (int number = 0; number < TAPS; number++) {
                Outcome outcome = ask(journal, prefix + "-" + number);
                while (outcome instanceof Outcome.NotRecorded not) {
                    assertThat(not.fault()).isEqualTo(JournalFault.UNREACHABLE);
                    failures++;
                    outcome = ask(journal, prefix + "-" + number);
                }
                assertThat(outcome).isInstanceOf(Outcome.Done.class);
            }
            return failures;
        }

        private void awaitVersion(Journal journal, int version) {
            while (Taps.version(journal) < version) {
                Thread.onSpinWait();
            }
        }
    }

    private static Outcome ask(Journal journal, String name) {
        RecordVisits visits = new RecordVisits(
                journal,
                (one, other) -> false,
                () -> new RuleBooks(List.of(Town.north().book())));
        ReceiptMade made = (ReceiptMade) Taps.tap(name).happening();
        return visits.ask(
                new Assignment(Town.NORTH, Taps.CARER.provider(), PublishedLocks.NONE),
                Taps.CARER.carer(),
                made,
                new Deed("c1", Role.CARER, made.receipt().at(), ""));
    }
}
