package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.application.supplying.SuppliedMonths;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;

/** Who closes a month of a folder at the journal, and who closes it of a supply, close the same. */
class WhatWasSaidTest {

    private static final ProviderId NORTH = new ProviderId("North");
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final Instant NOON = At.at("2024-11-08T12:00");
    private static final RuleBooks BOOKS = new RuleBooks(List.of(Town.north().book()));

    @Test
    void LIFE_4_a_month_is_the_same_whether_it_comes_from_a_folder_or_from_a_supply() {
        Supplied folder = SuppliedMonths.of(
                NORTH, NOVEMBER, RecipientBuilder.recipient("anna").build());
        MemoryChronicle<AbsenceSaid> absences = new MemoryChronicle<>(() -> NOON);
        absences.append(
                new Account(Town.NORTH, NORTH),
                0,
                new AbsenceSaid(
                        Optional.of(new AbsenceId("a-1")),
                        new RecipientId("anna"),
                        Absence.of(DateSpan.from(At.day("2024-11-07")), AbsenceCause.OTHER, Optional.empty()),
                        new Deed("åsa", Role.PLANNER, NOON, "")));
        Laid.Said said = new Laid.Said(absences, new MemoryChronicle<>(() -> NOON));
        MonthsFromJournal plain = new MonthsFromJournal(new MemoryJournal(() -> NOON), () -> BOOKS, Hashes::of);

        Supplied atTheJournal = plain.with(new WhatWasSaid(said, () -> BOOKS, Hashes::of)::over)
                .of(folder)
                .get()
                .supplied();
        Supplied ofTheSupply = plain.of(Laid.over(new MemoryMonths(NORTH).put(folder), said, () -> BOOKS, Hashes::of)
                        .months()
                        .find(NORTH, NOVEMBER)
                        .get()
                        .orElseThrow())
                .get()
                .supplied();

        assertThat(atTheJournal).isEqualTo(ofTheSupply);
        assertThat(atTheJournal.month().recipients().get(0).absences()).hasSize(1);
        assertThat(atTheJournal.inputHash())
                .isNotEqualTo(plain.of(folder).get().supplied().inputHash());
    }
}
