package se.kvittens.domain.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvittens.domain.fixture.Receipts.by;
import static se.kvittens.domain.fixture.Receipts.end;
import static se.kvittens.domain.fixture.Receipts.receipt;
import static se.kvittens.domain.fixture.Receipts.start;
import static se.kvittens.domain.fixture.Receipts.tap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.ReceiptMethod;

/** REG-16: which receipts make a visit. A visit is written {@code start-end+repeated}. */
class PairingRulesTest {

    private static final BiPredicate<RecipientId, RecipientId> NOBODY = (one, other) -> false;
    private static final BiPredicate<RecipientId, RecipientId> ANNA_AND_BO =
            (one, other) -> Set.of(one.value(), other.value()).equals(Set.of("anna", "bo"));

    @Test
    void REG_16_a_tap_starts_a_visit_and_the_next_ends_it() {
        assertThat(visits(tap("1", "anna", "08:00"), tap("2", "anna", "08:30"), tap("3", "anna", "12:00")))
                .containsExactly("1-2", "3-");
    }

    @ParameterizedTest
    @CsvSource({"08:00:10, '1-+2'", "08:00:11, '1-2'"})
    void REG_16_a_tap_within_ten_seconds_is_the_same_one(String second, String visit) {
        assertThat(visits(tap("1", "anna", "08:00:00"), tap("2", "anna", second)))
                .containsExactly(visit);
    }

    @Test
    void REG_16_the_ten_seconds_begin_anew_with_each_repetition() {
        assertThat(visits(
                        tap("1", "anna", "08:00:00"),
                        tap("2", "anna", "08:00:08"),
                        tap("3", "anna", "08:00:16"),
                        tap("4", "anna", "08:00:27")))
                .containsExactly("1-4+23");
    }

    @Test
    void REG_16_a_repeated_end_starts_no_visit() {
        assertThat(visits(tap("1", "anna", "08:00"), tap("2", "anna", "08:30:00"), tap("3", "anna", "08:30:05")))
                .containsExactly("1-2+3");
    }

    @Test
    void REG_16_an_end_that_is_said_to_be_one_is_no_repetition_of_a_start() {
        assertThat(visits(start("1", "anna", "08:00:00"), end("2", "anna", "08:00:05")))
                .containsExactly("1-2");
        assertThat(visits(start("1", "anna", "08:00:00"), start("2", "anna", "08:00:05")))
                .containsExactly("1-+2");
    }

    @ParameterizedTest
    @CsvSource({
        "TAP, 16:00:00, '1-2', ''",
        "TAP, 16:00:01, '1-', '2-'",
        "END, 16:00:00, '1-2', ''",
        "END, 16:00:01, '1-', '-2'"
    })
    void REG_16_a_forgotten_end_is_not_made_by_what_comes_after_the_longest_visit(
            Mark mark, String time, String first, String second) {
        assertThat(visits(start("1", "anna", "08:00:00"), receipt("2", "anna", mark, At.at(Receipts.DAY + time))))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @Test
    void REG_16_the_longest_visit_is_elapsed_time_when_clocks_go_back() {
        RegisteredReceipt evening = receipt("1", "anna", Mark.TAP, At.at("2024-10-26T21:00"));

        assertThat(visits(evening, receipt("2", "anna", Mark.TAP, At.at("2024-10-27T04:00"))))
                .containsExactly("1-2");
        assertThat(visits(evening, receipt("2", "anna", Mark.TAP, At.at("2024-10-27T04:00:01"))))
                .containsExactly("1-", "2-");
    }

    @Test
    void REG_16_a_second_start_leaves_the_first_without_an_end() {
        assertThat(visits(start("1", "anna", "08:00"), start("2", "anna", "09:00"), end("3", "anna", "09:20")))
                .containsExactly("1-", "2-3");
    }

    @Test
    void REG_16_an_end_alone_is_a_visit_without_a_start() {
        assertThat(visits(end("1", "anna", "08:00"), tap("2", "anna", "09:00"))).containsExactly("-1", "2-");
    }

    @Test
    void REG_16_a_tap_after_the_carer_was_elsewhere_starts_anew() {
        assertThat(visits(tap("1", "anna", "08:00"), tap("2", "bo", "08:40"), tap("3", "anna", "12:00")))
                .containsExactly("1-", "2-", "3-");
    }

    @Test
    void REG_16_an_end_that_is_said_to_be_one_ends_it_even_so() {
        assertThat(visits(tap("1", "anna", "08:00"), tap("2", "bo", "08:40"), end("3", "anna", "12:00")))
                .containsExactly("1-3", "2-");
    }

    @Test
    void REG_16_who_lives_at_the_same_door_is_not_elsewhere() {
        RegisteredReceipt[] crossing = {
            tap("1", "anna", "08:00"), tap("2", "bo", "08:01"), tap("3", "anna", "08:30"), tap("4", "bo", "08:31")
        };

        assertThat(text(Town.pairing().visitsOf(List.of(crossing), ANNA_AND_BO)))
                .containsExactly("1-3", "2-4");
        assertThat(visits(crossing)).containsExactly("1-", "2-", "3-", "4-");
    }

    @Test
    void REG_16_where_the_book_says_so_being_elsewhere_tells_nothing() {
        PairingRules lenient = new PairingRules(
                Town.pairing().sameTapWithin(),
                Town.pairing().longestVisit(),
                Settings.set(RuleId.REG_16, "elsewhereEnds", false),
                Doors.stay());
        List<RegisteredReceipt> receipts =
                List.of(tap("1", "anna", "08:00"), tap("2", "bo", "08:40"), tap("3", "anna", "12:00"));

        assertThat(text(lenient.visitsOf(receipts, NOBODY))).containsExactly("1-3", "2-");
    }

    /** Only a door with a lock says that it was the same stay; a tag that is tapped twice was meant twice. */
    @ParameterizedTest
    @CsvSource({
        "LOCK, LOCK, '1-+2', ''",
        "LOCK, ARRIVAL_DEPARTURE, '1-+2', ''",
        "LOCK, NFC, '1-', '2-'",
        "NFC, LOCK, '1-', '2-'",
        "MANUAL, LOCK, '1-', '2-'"
    })
    void REG_18_who_comes_in_again_is_on_the_same_visit_where_both_are_of_a_door(
            ReceiptMethod first, ReceiptMethod second, String visit, String other) {
        assertThat(visits(by(first, start("1", "anna", "08:00")), by(second, start("2", "anna", "08:30"))))
                .containsExactlyElementsOf(other.isEmpty() ? List.of(visit) : List.of(visit, other));
    }

    @ParameterizedTest
    @CsvSource({"LOCK, '1-3+2', ''", "NFC, '1-2', '-3'"})
    void REG_18_what_ends_a_visit_at_once_is_taken_back_only_where_it_was_the_lock(
            ReceiptMethod second, String visit, String other) {
        assertThat(visits(
                        by(ReceiptMethod.LOCK, start("1", "anna", "08:00")),
                        by(second, end("2", "anna", "08:01")),
                        by(ReceiptMethod.LOCK, end("3", "anna", "08:30"))))
                .containsExactlyElementsOf(other.isEmpty() ? List.of(visit) : List.of(visit, other));
    }

    @Test
    void REG_16_two_carers_at_one_door_make_two_visits() {
        RegisteredReceipt other = new RegisteredReceipt(
                new ReceiptId("2"),
                new CarerId("c2"),
                new RecipientId("anna"),
                Mark.TAP,
                tap("2", "anna", "08:05").receipt(),
                At.at("2024-10-01T08:05"),
                tap("2", "anna", "08:05").tag(),
                Optional.empty());

        assertThat(visits(tap("1", "anna", "08:00"), other, tap("3", "anna", "08:30")))
                .containsExactly("1-3", "2-");
    }

    @Test
    void REG_16_two_receipts_of_one_id_that_differ_are_a_fault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits(tap("1", "anna", "08:00"), tap("1", "anna", "08:01")))
                .withMessageContaining("(1)");
    }

    private static List<String> visits(RegisteredReceipt... receipts) {
        return text(Town.pairing().visitsOf(List.of(receipts), NOBODY));
    }

    private static List<String> text(List<PairedVisit> visits) {
        return visits.stream().map(PairingRulesTest::text).toList();
    }

    private static String text(PairedVisit visit) {
        StringBuilder text = new StringBuilder()
                .append(Optional.ofNullable(visit.start())
                        .map(each -> each.id().value())
                        .orElse(""))
                .append('-')
                .append(Optional.ofNullable(visit.end())
                        .map(each -> each.id().value())
                        .orElse(""));
        visit.repeated()
                .forEach(each -> text.append(text.indexOf("+") < 0 ? "+" : "").append(each.id()));
        return text.toString();
    }
}
