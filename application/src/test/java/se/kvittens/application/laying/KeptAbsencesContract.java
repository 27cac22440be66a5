package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.AbsenceStoreContract;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.absences.Origin;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalContract.SettableClock;
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
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;

/** What absences promise that a chronicle keeps beside months that are supplied. A test class for a chronicle extends it. */
public abstract class KeptAbsencesContract extends AbsenceStoreContract {

    private static final ProviderId NORTH = new ProviderId("Norra hemtjänsten");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final AbsenceId OWN = new AbsenceId("a-1");
    private static final AbsenceId OTHER = new AbsenceId("a-2");
    private static final Instant NOON = At.at("2024-10-08T12:00");
    private static final LocalDate THIRD = day("2024-10-03");
    private static final RuleBooks BOOKS =
            new RuleBooks(List.of(Town.north().lock(3, "16:00").book()));

    private final SettableClock clock = new SettableClock(NOON);

    /** In October, when September is locked. */
    private final MemoryMonths months = new MemoryMonths(NORTH)
            .put(SuppliedMonths.of(
                    NORTH,
                    YearMonth.of(2024, 9),
                    RecipientBuilder.recipient("gone").build()))
            .put(SuppliedMonths.of(
                    NORTH,
                    YearMonth.of(2024, 10),
                    RecipientBuilder.recipient("anna").build(),
                    RecipientBuilder.recipient("bo")
                            .absent("2024-10-03", "", AbsenceCause.HOSPITAL, "")
                            .build()));

    /** For test classes of chronicles. */
    protected KeptAbsencesContract() {}

    /** An empty one of {@link Town#NORTH}. */
    protected abstract Chronicle<AbsenceSaid> chronicle(SettableClock clock);

    @Override
    protected AbsenceStore store() {
        return storeAt(NOON, chronicle(clock));
    }

    private AbsenceStore storeAt(Instant when, Chronicle<AbsenceSaid> chronicle) {
        Assignment assignment = new Assignment(Town.NORTH, NORTH, PublishedLocks.NONE);
        return new ChronicleAbsences(chronicle, months, () -> BOOKS, Hashes::of)
                .of(assignment, new Deed("åsa", Role.PLANNER, when, ""));
    }

    @Override
    protected RecipientId recipient() {
        return ANNA;
    }

    private static Absence hospital(String first, String last) {
        return Absence.of(DateSpan.closed(day(first), day(last)), AbsenceCause.HOSPITAL, Optional.empty());
    }

    private static HeldAbsence only(AbsenceStore store) {
        return store.all().value().orElseThrow().get(0);
    }

    private static RefusalReason reason(Answer<HeldAbsence> answer) {
        return ((Answer.Refused<HeldAbsence>) answer).reason();
    }

    @Test
    void LIFE_4_an_open_absence_that_was_supplied_is_listed_and_can_be_closed() {
        AbsenceStore store = store();
        HeldAbsence supplied = only(store);

        HeldAbsence closed = store.change(
                        supplied, supplied.absence().closedOn(THIRD.plusDays(4)).get())
                .value()
                .orElseThrow();

        assertThat(supplied.origin()).isEqualTo(Origin.SUPPLIED);
        assertThat(supplied.recipient()).isEqualTo(BO);
        assertThat(closed.id()).isEqualTo(supplied.id());
        assertThat(closed.absence().days()).isEqualTo(DateSpan.closed(THIRD, THIRD.plusDays(4)));
        assertThat(closed.origin()).isEqualTo(Origin.BOTH);
        assertThat(store.all().value().orElseThrow()).containsExactly(closed);
    }

    @Test
    void LIFE_4_one_that_was_supplied_and_registered_is_one_and_it_is_told() {
        AbsenceStore store = store();

        HeldAbsence both = store.register(OWN, BO, hospital("2024-10-03", "2024-10-06"))
                .value()
                .orElseThrow();

        assertThat(store.all().value().orElseThrow()).containsExactly(both);
        assertThat(both.origin()).isEqualTo(Origin.BOTH);
        assertThat(both.absence().days()).isEqualTo(DateSpan.closed(THIRD, THIRD.plusDays(3)));
    }

    @Test
    void LIFE_4_the_same_absence_is_not_registered_by_another_id() {
        AbsenceStore store = store();
        Absence open = Absence.of(DateSpan.from(THIRD), AbsenceCause.OTHER, Optional.empty());
        HeldAbsence own = store.register(OWN, ANNA, open).value().orElseThrow();

        assertThat(reason(store.register(OTHER, ANNA, open))).isEqualTo(RefusalReason.STANDS_ALREADY);
        assertThat(store.register(OWN, ANNA, open)).isEqualTo(Answer.accepted(own));
        assertThat(store.register(OTHER, BO, open).isAccepted()).isTrue();
    }

    @Test
    void LIFE_4_one_that_was_supplied_and_closed_is_not_registered_by_another_id() {
        AbsenceStore store = store();
        HeldAbsence supplied = only(store);
        HeldAbsence closed = store.change(
                        supplied, supplied.absence().closedOn(THIRD.plusDays(4)).get())
                .value()
                .orElseThrow();

        assertThat(reason(store.register(OWN, BO, supplied.absence()))).isEqualTo(RefusalReason.STANDS_ALREADY);
        assertThat(store.all().value().orElseThrow()).containsExactly(closed);
    }

    @Test
    void LIFE_4_of_two_that_are_the_same_the_last_word_is_told_by_either_id() {
        Chronicle<AbsenceSaid> chronicle = chronicle(clock);
        Account account = new Account(Town.NORTH, NORTH);
        for (AbsenceSaid each : List.of(
                said(OWN, Absence.of(DateSpan.from(THIRD), AbsenceCause.HOSPITAL, Optional.empty())),
                said(OTHER, Absence.of(DateSpan.from(THIRD), AbsenceCause.HOSPITAL, Optional.empty())),
                said(OWN, hospital("2024-10-03", "2024-10-05")))) {
            chronicle
                    .append(account, chronicle.read(account).get().version(), each)
                    .get();
        }

        assertThat(storeAt(NOON, chronicle).all().value().orElseThrow().stream()
                        .filter(held -> held.recipient().equals(ANNA)))
                .extracting(held -> held.absence().days())
                .hasSize(2)
                .containsOnly(DateSpan.closed(THIRD, THIRD.plusDays(2)));
    }

    private static AbsenceSaid said(AbsenceId id, Absence absence) {
        return new AbsenceSaid(Optional.of(id), ANNA, absence, new Deed("åsa", Role.PLANNER, NOON, ""));
    }

    @Test
    void TIME_4_an_absence_needs_a_day_in_a_month_that_is_not_locked() {
        AbsenceStore store = store();

        assertThat(reason(store.register(OWN, ANNA, hospital("2024-09-20", "2024-09-30"))))
                .isEqualTo(RefusalReason.LOCKED);
        assertThat(store.register(OWN, ANNA, hospital("2024-09-20", "2024-10-01"))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void TIME_4_a_last_day_is_not_moved_from_one_day_to_another_of_a_locked_month() {
        Chronicle<AbsenceSaid> chronicle = chronicle(clock);
        AbsenceStore october = storeAt(NOON, chronicle);
        HeldAbsence held = october.register(OWN, ANNA, hospital("2024-09-20", "2024-10-04"))
                .value()
                .orElseThrow();
        AbsenceStore november = storeAt(At.at("2024-11-08T12:00"), chronicle);

        assertThat(reason(november.change(held, hospital("2024-09-20", "2024-10-05"))))
                .isEqualTo(RefusalReason.LOCKED);
        assertThat(november.change(held, hospital("2024-09-20", "2024-11-01")).isAccepted())
                .isTrue();
    }

    @Test
    void the_same_again_is_taken_once_also_when_it_is_closed() {
        AbsenceStore store = store();
        Absence open = Absence.of(DateSpan.from(THIRD), AbsenceCause.OTHER, Optional.empty());
        HeldAbsence held = store.register(OWN, ANNA, open).value().orElseThrow();
        HeldAbsence closed =
                store.change(held, open.closedOn(THIRD).get()).value().orElseThrow();

        assertThat(store.register(OWN, ANNA, open)).isEqualTo(Answer.accepted(closed));
        assertThat(reason(store.register(OWN, BO, open))).isEqualTo(RefusalReason.TAKEN);
    }

    @Test
    void whom_no_month_has_that_is_not_locked_is_not_known() {
        assertThat(reason(store().register(OWN, new RecipientId("gone"), hospital("2024-10-03", "2024-10-04"))))
                .isEqualTo(RefusalReason.UNKNOWN);
    }

    @Test
    void an_id_that_is_given_to_what_was_supplied_is_chosen_by_nobody() {
        AbsenceStore store = store();

        assertThat(reason(store.register(only(store).id(), ANNA, hospital("2024-10-03", "2024-10-04"))))
                .isEqualTo(RefusalReason.TAKEN);
    }
}
