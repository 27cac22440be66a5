package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.wiring.NeutralLocks;

/** Something that knows the contract and not us answers each thing that can be asked, and we understand it. */
@EnabledIfSystemProperty(named = "kvittens.lock.mock", matches = ".*", disabledReason = "judge.sh runs it")
class MockedGatewayTest {

    private static final LockCommand UNLOCK = Faulty.command("command-1", "lock-17");
    private static final LockHealth LOCK = new LockHealth(UNLOCK.lock(), Reach.ONLINE, Bolt.LOCKED, Battery.GOOD, true);

    @TempDir
    Path folder;

    private NeutralLocks locks;

    @BeforeEach
    void open() {
        locks = new Neutral(folder).at(URI.create(System.getProperty("kvittens.lock.mock", "http://127.0.0.1")));
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
