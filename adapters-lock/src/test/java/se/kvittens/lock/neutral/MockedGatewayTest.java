package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.Prism;
import se.kvittens.lock.wiring.NeutralLocks;

/** Something that knows the contract and not us answers each thing that can be asked, and we understand it. */
@NeedsNpm("nuki")
class MockedGatewayTest {

    private static final LockCommand UNLOCK = Faulty.command("command-1", "lock-17");
    private static final LockHealth LOCK = new LockHealth(UNLOCK.lock(), Reach.ONLINE, Bolt.LOCKED, Battery.GOOD, true);

    private static Prism prism;

    @TempDir
    Path folder;

    private NeutralLocks locks;

    @BeforeAll
    static void start() {
        prism = Prism.inPlaceOfServer(Prism.NEUTRAL);
    }

    @AfterAll
    static void nothing_was_wrong() {
        try {
            assertThat(prism.report().requests()).isGreaterThanOrEqualTo(5);
            assertThat(prism.report().violations()).isEmpty();
        } finally {
            prism.close();
        }
    }

    @BeforeEach
    void open() {
        locks = new Neutral(folder).at(prism.address());
    }

    @AfterEach
    void close() {
        locks.close();
    }

    @Test
    void locks_are_understood() {
        assertThat(locks.gateway().locks().value().orElseThrow()).containsExactly(LOCK);
        assertThat(locks.gateway().lock(UNLOCK.lock()).value()).contains(LOCK);
    }

    @Test
    void the_log_is_understood() {
        Told told = locks.gateway().log(Optional.empty()).value().orElseThrow().told();

        assertThat(told.unread()).isEmpty();
        assertThat(told.events()).hasSize(1).allMatch(each -> each.fact() == DoorFact.UNLOCKED);
    }

    @Test
    void commands_are_understood() {
        assertThat(locks.gateway().send(UNLOCK)).isEqualTo(new Accepted(Optional.empty()));
        assertThat(locks.gateway().progress(UNLOCK, Optional.empty())).isEqualTo(new Accepted(Optional.empty()));
    }
}
