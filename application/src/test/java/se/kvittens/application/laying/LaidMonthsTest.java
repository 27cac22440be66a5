package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.MonthSupplyContract;
import se.kvittens.application.supplying.SuppliedMonths;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;

/** What every supply of months promises, where something was said of absences in them. */
class LaidMonthsTest extends MonthSupplyContract {

    private static final ProviderId NORTH = new ProviderId("North");
    private static final ProviderId SOUTH = new ProviderId("South");
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final RuleBooks BOOKS = new RuleBooks(List.of(Town.north().book()));

    private static MemoryMonths folder() {
        return new MemoryMonths(NORTH)
                .put(SuppliedMonths.of(NORTH, NOVEMBER, recipient("anna").build()))
                .put(SuppliedMonths.of(NORTH, OCTOBER, recipient("anna").build()))
                .put(SuppliedMonths.of(SOUTH, NOVEMBER, recipient("anna").build()));
    }

    private static MonthSupply over(MonthSupply folder) {
        MemoryChronicle<AbsenceSaid> chronicle = new MemoryChronicle<>(() -> At.at("2024-10-08T12:00"));
        chronicle.append(
                new Account(Town.NORTH, NORTH),
                0,
                new AbsenceSaid(
                        Optional.of(new AbsenceId("a-1")),
                        new RecipientId("anna"),
                        Absence.of(DateSpan.from(At.day("2024-10-20")), AbsenceCause.OTHER, Optional.empty()),
                        new Deed("åsa", Role.PLANNER, At.at("2024-10-08T12:00"), "")));
        return Laid.over(
                        folder,
                        new Laid.Said(chronicle, new MemoryChronicle<>(() -> At.at("2024-10-08T12:00"))),
                        () -> BOOKS,
                        Hashes::of)
                .months();
    }

    @Override
    protected MonthSupply supply() {
        return over(folder());
    }

    @Override
    protected Map<ProviderId, NavigableSet<YearMonth>> atHand() {
        return Map.of(NORTH, new TreeSet<>(List.of(OCTOBER, NOVEMBER)), SOUTH, new TreeSet<>(List.of(NOVEMBER)));
    }

    @Override
    protected MonthSupply without(ProviderId provider, YearMonth month) {
        return over(folder().fail(provider, month, SupplyFault.NOT_IN_ORDER));
    }

    @Test
    void what_was_said_is_of_its_provider_alone() {
        assertThat(supply().find(SOUTH, NOVEMBER)).isEqualTo(folder().find(SOUTH, NOVEMBER));
        assertThat(supply().find(NORTH, NOVEMBER)
                        .get()
                        .orElseThrow()
                        .month()
                        .recipients()
                        .get(0)
                        .absences())
                .hasSize(1);
    }
}
