package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.LOCK;
import static se.kvittens.application.closing.ClosingTown.NOVEMBER;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.seen;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.RegisteredVisit;

/** Months that get their visits from a journal. */
class JournalMonthsTest {

    private final ClosingTown town = new ClosingTown()
            .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
            .visited("v2", "bo", "2024-10-31T23:50", "2024-11-01T00:10");

    @Test
    void TIME_2_a_visit_over_midnight_is_in_the_month_of_its_start_alone() {
        assertThat(visits(OCTOBER)).containsExactly("v1", "v2");
        assertThat(visits(NOVEMBER)).isEmpty();
    }

    @Test
    void TIME_2_a_visit_that_was_moved_is_in_the_month_to_which_it_was_moved() {
        town.adjusted("v2", new Seen(At.at("2024-10-31T23:50"), At.at("2024-11-01T00:10")), "2024-11-01T00:00");

        assertThat(visits(OCTOBER)).containsExactly("v1");
        assertThat(visits(NOVEMBER)).containsExactly("v2");
    }

    /** The visits of the system in use before October could be changed for 72 hours after their approval. */
    @Test
    void SYS_1_a_visit_that_was_moved_back_is_judged_by_the_system_it_is_of_in_both_months() {
        town.tap("v3", "anna", "2024-11-01T00:10", "2024-11-01T00:10");
        town.tap("v3-end", "anna", "2024-11-01T00:40", "2024-11-01T00:40");
        town.approved("v3", "2024-11-01T08:00");
        Seen seen = new Seen(At.at("2024-11-01T00:10"), At.at("2024-11-01T00:40"));
        town.adjustedAt(At.at("2024-11-05T10:00"), "v3", seen, "2024-10-31T23:50");

        assertThat(visits(OCTOBER)).containsExactly("v1", "v2", "v3");
        assertThat(visits(NOVEMBER)).isEmpty();
    }

    /** Each is done in time; when it is taken down decides. October is locked, November is not. */
    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, true", LOCK + ", true", "2024-11-05T16:00:01, false"})
    void TIME_5_a_visit_is_moved_into_a_month_until_its_lock_and_later_stays_where_it_is(
            String taken, boolean isMoved) {
        town.visited("v3", "anna", "2024-11-01T00:10", "2024-11-01T00:40");

        Outcome outcome = moved("v3", seen("2024-11-01T00:10", "2024-11-01T00:40"), "2024-10-31T23:50", taken);

        assertThat(isRecorded(outcome)).isEqualTo(isMoved);
        assertThat(visits(OCTOBER).contains("v3")).isEqualTo(isMoved);
        assertThat(visits(NOVEMBER).contains("v3")).isNotEqualTo(isMoved);
        assertThat(october().afterLock()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, true", LOCK + ", true", "2024-11-05T16:00:01, false"})
    void TIME_5_a_visit_is_moved_out_of_a_month_until_its_lock_and_later_stays_where_it_is(
            String taken, boolean isMoved) {
        Outcome outcome = moved("v2", seen("2024-10-31T23:50", "2024-11-01T00:10"), "2024-11-01T00:00", taken);

        assertThat(isRecorded(outcome)).isEqualTo(isMoved);
        assertThat(visits(OCTOBER).contains("v2")).isNotEqualTo(isMoved);
        assertThat(visits(NOVEMBER).contains("v2")).isEqualTo(isMoved);
        assertThat(october().afterLock()).isEmpty();
    }

    @Test
    void TIME_5_a_visit_that_was_moved_out_in_time_is_not_moved_back_after_the_lock() {
        Seen registered = seen("2024-10-31T23:50", "2024-11-01T00:10");
        assertThat(isRecorded(moved("v2", registered, "2024-11-01T00:00", LOCK)))
                .isTrue();

        Seen again = new Seen(registered.start(), registered.end(), 1);
        assertThat(isRecorded(moved("v2", again, "2024-10-31T23:50", "2024-11-05T16:00:01")))
                .isFalse();
        assertThat(visits(OCTOBER)).containsExactly("v1");
        assertThat(visits(NOVEMBER)).containsExactly("v2");
    }

    @Test
    void REG_17_a_visit_that_can_not_be_moved_any_more_is_annulled_in_the_one_month_and_corrected_into_the_other() {
        town.visited("v3", "anna", "2024-11-01T00:10", "2024-11-01T00:40");
        Seen seen = seen("2024-11-01T00:10", "2024-11-01T00:40");
        Corrected entered = Corrected.to("v3", 2, seen, "2024-10-31T23:50", "2024-11-01T00:40");
        assertThat(town.correct(entered, "2024-12-05T10:00"))
                .isEqualTo(new Outcome.Refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH));

        assertThat(town.correct(Corrected.annulled("v3", 2, seen, NOVEMBER), "2024-12-05T10:01"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(town.correct(entered, "2024-12-05T10:02")).isInstanceOf(Outcome.Done.class);

        assertThat(corrected(OCTOBER)).contains("v3");
        assertThat(corrected(NOVEMBER)).isEmpty();
    }

    /** Its end becomes the end of the earlier one, which began in the month before. */
    @Test
    void REG_17_a_visit_that_a_late_receipt_moves_out_of_a_locked_month_is_listed_in_both() {
        ClosingTown late = new ClosingTown().visited("v3", "anna", "2024-11-01T00:10", "2024-11-01T00:40");
        late.tap("late", "anna", "2024-10-31T23:50", "2024-12-05T08:00");

        assertThat(names(late.months.of(late.supplied(NOVEMBER)).get().journal().locked()))
                .containsExactly("v3");
        for (YearMonth month : List.of(OCTOBER, NOVEMBER)) {
            assertThat(names(
                            late.months.of(late.supplied(month)).get().journal().toCorrect()))
                    .contains("late");
        }
    }

    private static List<String> names(List<RegisteredVisit> visits) {
        return visits.stream().map(visit -> visit.id().value()).toList();
    }

    @Test
    void REG_17_what_came_after_the_lock_is_listed_until_it_is_corrected() {
        town.tap("v9", "anna", "2024-10-05T08:00", "2024-11-19T08:00");
        town.tap("v9-end", "anna", "2024-10-05T08:30", "2024-11-19T08:00");

        assertThat(october().toCorrect()).extracting(RegisteredVisit::id).containsExactly(new VisitId("v9"));
        town.correct(
                Corrected.to(
                        "v9",
                        2,
                        new Seen(At.at("2024-10-05T08:00"), At.at("2024-10-05T08:30")),
                        "2024-10-05T08:00",
                        "2024-10-05T08:30"),
                "2024-11-20T10:00");
        assertThat(october().toCorrect()).isEmpty();
        assertThat(october().afterLock()).hasSize(1);
    }

    /** A kiosk that was away tells of the tasks when the times are corrected already. */
    @Test
    void REG_17_what_comes_after_a_correction_is_listed_until_it_is_corrected_once_more() {
        Seen seen = seen("2024-10-01T08:00", "2024-10-01T08:30");
        town.correct(Corrected.to("v1", 2, seen, "2024-10-01T08:00", "2024-10-01T08:40"), "2024-11-20T10:00");
        assertThat(october().toCorrect()).isEmpty();

        town.clock.set(At.at("2024-11-21T08:00"));
        Set<TaskCode> both = Set.of(new TaskCode("CARE"), new TaskCode("SERVICE"));
        assertThat(isRecorded(town.ask(
                        new TasksChosen(new VisitId("v1"), both),
                        new Deed("c1", Role.CARER, At.at("2024-10-01T08:30"), ""))))
                .isTrue();

        assertThat(names(october().toCorrect())).containsExactly("v1");
        town.correct(Corrected.to("v1", 3, seen, "2024-10-01T08:00", "2024-10-01T08:40"), "2024-11-21T10:00");
        assertThat(october().toCorrect()).isEmpty();
    }

    @Test
    void times_are_in_whole_seconds_as_all_times_of_a_settlement_are() {
        town.tapAt("v5", "anna", At.at("2024-10-06T08:00").plusMillis(900));
        town.tapAt("v5-end", "anna", At.at("2024-10-06T08:30").plusMillis(100));

        RegisteredVisit visit = town.months.of(town.supplied(OCTOBER)).get().supplied().month().visits().stream()
                .filter(each -> each.id().equals(new VisitId("v5")))
                .findFirst()
                .orElseThrow();
        assertThat(Seen.of(visit)).isEqualTo(new Seen(At.at("2024-10-06T08:00"), At.at("2024-10-06T08:30")));
        assertThat(visit.carer()).isEqualTo(new CarerId("c1"));
    }

    @Test
    void cohabitants_live_together_by_either_ones_word() {
        town.recipients(
                RecipientBuilder.recipient("anna").build(),
                RecipientBuilder.recipient("bo").cohabitsWith("anna").build(),
                RecipientBuilder.recipient("cia").build());
        var households = MonthsFromJournal.households(town.supplied(OCTOBER).month());
        var anna = new RecipientId("anna");
        var bo = new RecipientId("bo");
        var cia = new RecipientId("cia");

        assertThat(households.live(anna, bo)).isTrue();
        assertThat(households.live(bo, anna)).isTrue();
        assertThat(households.live(anna, cia)).isFalse();
    }

    @Test
    void a_month_that_can_not_be_had_is_passed_over_and_told() {
        Supplied tooEarly = town.supplied(YearMonth.of(2019, 12));
        List<String> told = new ArrayList<>();
        JournalMonths months = new JournalMonths(
                () -> List.of(tooEarly, town.supplied(OCTOBER)).iterator(),
                town.months,
                (asked, month) -> told.add(asked.month().month() + " " + month.isRight()));

        Iterator<Supplied> supplied = months.iterator();

        assertThat(supplied.next().month().month()).isEqualTo(OCTOBER);
        assertThat(supplied.hasNext()).isFalse();
        assertThat(told).containsExactly("2019-12 false", "2024-10 true");
        assertThat(town.months.of(tooEarly))
                .isEqualTo(Either.left(
                        new NotSupplied.NoRuleBook(tooEarly.month().municipality(), YearMonth.of(2019, 12))));
    }

    private List<String> visits(YearMonth month) {
        return town.months.of(town.supplied(month)).get().journal().locked().stream()
                .map(visit -> visit.id().value())
                .toList();
    }

    private List<String> corrected(YearMonth month) {
        return names(town.months.of(town.supplied(month)).get().journal().corrected(any -> true));
    }

    /** Asked for an hour before October is locked, and taken down at some time. */
    private Outcome moved(String visit, Seen seen, String start, String taken) {
        town.clock.set(At.at(taken));
        return town.adjust(visit, seen, start, ClosingTown.planner("2024-11-05T15:00:00"));
    }

    /** It is refused as LOCKED, or not at all. */
    private static boolean isRecorded(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            assertThat(outcome).isEqualTo(new Outcome.Refused(RefusalCode.LOCKED));
        }
        return outcome instanceof Outcome.Done;
    }

    private MonthOfJournal october() {
        return town.months.of(town.supplied(OCTOBER)).get().journal();
    }
}
