package se.kvittens.store.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.closing.Account;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.erasing.PersonalRecord.LastEntry;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.OrderBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What is left of the absences and orders of who is erased. */
class ErasedSayingsTest {

    private static final RecipientId ANNA = new RecipientId("anna");
    private static final Account ACCOUNT = new Account(Taps.TOWN, Taps.CARER.provider());
    private static final DateSpan DAYS = DateSpan.closed(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 20));

    @TempDir
    private Path folder;

    @Test
    void SYS_8_of_who_is_erased_it_is_not_told_who_was_absent_nor_what_was_said_of_it() {
        try (Store store = StorePlace.embedded(folder.resolve("journal.db"), () -> Taps.EIGHT)
                .openFor(Taps.TOWN)
                .get()) {
            Absence absence = new Absence(DAYS, AbsenceCause.HOSPITAL, Optional.empty(), "inlagd");
            Deed deed = new Deed("rut", Role.PLANNER, Taps.EIGHT, "");
            store.absences()
                    .append(ACCOUNT, 0, new AbsenceSaid(Optional.of(new AbsenceId("a-1")), ANNA, absence, deed))
                    .get();

            LastEntry last = store.people().lastAbout(ANNA).get().orElseThrow();
            assertThat(last.about()).isEqualTo(Instant.parse("2026-09-20T00:00:00Z"));
            assertThat(store.people().erase(ANNA, last.taken(), erasure()).isRight())
                    .isTrue();

            AbsenceSaid left =
                    store.absences().read(ACCOUNT).get().told().get(0).what();
            assertThat(left.recipient().value()).startsWith("erased-");
            assertThat(left.absence().description()).isEmpty();
            assertThat(left.absence().days()).isEqualTo(DAYS);
            assertThat(store.check().get().findings()).isEmpty();
        }
    }

    @Test
    void SYS_8_of_who_is_erased_it_is_not_told_for_whom_help_was_ordered() {
        try (Store store = StorePlace.embedded(folder.resolve("orders.db"), () -> Taps.EIGHT)
                .openFor(Taps.TOWN)
                .get()) {
            Deed deed = new Deed("kim", Role.CASE_WORKER, Taps.EIGHT, "");
            Customer customer = new Customer("K-17", "", "Anna");
            Order order = OrderBuilder.order().build();
            store.orders()
                    .append(ACCOUNT, 0, new OrderSaid(Optional.of(new OrderId("o-1")), ANNA, customer, order, deed))
                    .get();

            Instant last = store.people().lastAbout(ANNA).get().orElseThrow().taken();
            assertThat(store.people().erase(ANNA, last, erasure()).isRight()).isTrue();

            OrderSaid left = store.orders().read(ACCOUNT).get().told().get(0).what();
            assertThat(left.recipient().value()).startsWith("erased-");
            assertThat(left.customer()).isEqualTo(new Customer("", "", ""));
            assertThat(left.order()).isEqualTo(order);
            assertThat(store.check().get().findings()).isEmpty();
        }
    }

    private static Erasure erasure() {
        return new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                Taps.EIGHT,
                RuleId.SYS_8,
                new RuleBookVersion(Taps.TOWN, 2, LocalDate.of(2020, 1, 1)));
    }
}
