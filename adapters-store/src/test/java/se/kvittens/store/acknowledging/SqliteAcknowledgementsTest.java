package se.kvittens.store.acknowledging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.acknowledging.AcknowledgementsContract;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.closing.Account;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every keeper of acknowledgements promises, kept by a file of SQLite. */
class SqliteAcknowledgementsTest extends AcknowledgementsContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Acknowledgements acknowledgements(SettableClock clock) {
        store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(TOWN)
                .get();
        return store.acknowledgements();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Its id is a hash of what names the recipient, who could be guessed by it. */
    @Test
    void SYS_8_of_who_is_erased_it_is_not_told_which_deviation_it_was_nor_why() {
        Acknowledgements kept = acknowledgements(new SettableClock(Taps.EIGHT));
        Account account = new Account(TOWN, Taps.CARER.provider());
        YearMonth month = YearMonth.of(2026, 9);
        RecipientId anna = new RecipientId("anna");
        Deed deed = new Deed("rut", Role.REVIEWER, Taps.EIGHT, "sett");
        kept.append(account, new Acknowledging(month, "d1", Optional.of("x"), Optional.of(anna), deed))
                .get();

        Instant last = store.people().lastAbout(anna).get().orElseThrow().taken();
        Erasure erasure = new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                Taps.EIGHT,
                RuleId.SYS_8,
                new RuleBookVersion(TOWN, 2, LocalDate.of(2020, 1, 1)));
        assertThat(store.people().erase(anna, last, erasure).isRight()).isTrue();

        Acknowledging left = kept.of(account, month).get().get(0).what();
        assertThat(left.deviation()).isEmpty();
        assertThat(left.seen()).contains("");
        assertThat(left.deed().why()).isEmpty();
        assertThat(left.recipient().orElseThrow().value()).startsWith("erased-");
        assertThat(store.check().get().findings()).isEmpty();
    }
}
