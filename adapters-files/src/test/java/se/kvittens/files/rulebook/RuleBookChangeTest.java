package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;
import se.kvittens.files.sheet.DifferenceText;

/** A municipality changes a number or a policy in its file, and nothing else: the settlement follows. */
class RuleBookChangeTest {

    private static final BookText V2 = BookText.shipped("haninge/2024-10-01");

    /** 30 h 24 min a month are an hour a day. Told exactly 24 hours before the absence begins. */
    private static final String TOLD_A_DAY_AHEAD = """
            municipality: haninge
            month: 2024-11
            prices: {HOME_CARE: 400.00}
            recipients:
              anna:
                born: 1940-03-12
                orders: [{granted: PT30H24M, tasks: [SERVICE], from: 2024-01-01}]
                absences: [{from: 2024-11-10, to: 2024-11-14, cause: HOSPITAL, known: 2024-11-09T00:00}]
            """;

    /** Two hours executed, one granted. */
    private static final String OVER_THE_CAP = """
            municipality: haninge
            month: 2024-11
            prices: {HOME_CARE: 400.00}
            recipients:
              anna: {born: 1940-03-12, orders: [{granted: PT1H, tasks: [SERVICE], from: 2024-01-01}]}
            visits:
              - {id: v1, recipient: anna, start: {at: 2024-11-04T08:00, by: NFC}, end: {at: 2024-11-04T10:00, by: NFC}, tasks: [SERVICE]}
            """;

    @Test
    void PAY_3_a_notice_of_24_hours_voids_what_one_of_48_did_not() {
        BookText shorter = V2.with("PAY-3", "noticeThatVoids", "value: PT48H", "value: PT24H");

        assertThat(amount(V2, TOLD_A_DAY_AHEAD)).isEqualTo("400.00");
        assertThat(amount(shorter, TOLD_A_DAY_AHEAD)).isEqualTo("0.00");
        assertThat(difference(V2, shorter, "en"))
                .startsWith("- `PAY-3.noticeThatVoids`: from **48\u00a0h** to **24\u00a0h** (")
                .endsWith(" A notice of 48 hours or more makes that nothing is paid."
                        + " Source: S1, Omställningstid/oplanerad frånvaro.\n\n")
                .hasLineCount(2);
        assertThat(difference(V2, shorter, "sv"))
                .startsWith("- `PAY-3.noticeThatVoids`: från **48\u00a0tim** till **24\u00a0tim** (")
                .endsWith(" Ett varsel på 48 timmar eller mer gör att inget betalas."
                        + " Källa: S1, Omställningstid/oplanerad frånvaro.\n\n")
                .hasLineCount(2);
    }

    /** With three days the limit of 48 hours decides: of the 8th, 9th and 10th the last lies within the absence. */
    @Test
    void PAY_3_a_third_day_pays_and_the_notice_bites() {
        BookText third = V2.with("PAY-3", "mostDays", "value: 2", "value: 3");
        String atTheLimit = TOLD_A_DAY_AHEAD.replace("2024-11-09T00:00", "2024-11-08T00:00");
        String justUnder = TOLD_A_DAY_AHEAD.replace("2024-11-09T00:00", "\"2024-11-08T00:00:01\"");

        assertThat(amount(third, TOLD_A_DAY_AHEAD)).isEqualTo("800.00");
        assertThat(amount(third, atTheLimit)).isEqualTo("0.00");
        assertThat(amount(third, justUnder)).isEqualTo("400.00");
    }

    @Test
    void PAY_1_without_the_cap_all_payable_time_is_paid() {
        BookText uncapped = V2.with("PAY-1", "policy", "value: up-to-granted", "value: all-payable")
                .without("PAY-1", "per");

        assertThat(amount(V2, OVER_THE_CAP)).isEqualTo("400.00");
        assertThat(amount(uncapped, OVER_THE_CAP)).isEqualTo("800.00");
        assertThat(settled(V2, OVER_THE_CAP).recipients().get(0).deviations()).hasSize(1);
        assertThat(settled(uncapped, OVER_THE_CAP).recipients().get(0).deviations())
                .isEmpty();
        assertThat(difference(V2, uncapped, "en"))
                .startsWith("- `PAY-1.policy`: from **")
                .contains("\n- `PAY-1.per`: no longer there, it was **")
                .hasLineCount(3);
        assertThat(difference(V2, uncapped, "sv"))
                .startsWith("- `PAY-1.policy`: från **")
                .contains("\n- `PAY-1.per`: finns inte längre, var **")
                .hasLineCount(3);
    }

    @Test
    void TIME_4_a_lock_on_another_day_refuses_a_later_approval() {
        String approvedLate =
                OVER_THE_CAP.replace("tasks: [SERVICE]}\n", "tasks: [SERVICE], approved: 2024-12-03T17:00}\n");
        BookText second = V2.with("TIME-4", "workingDay", "value: 3", "value: 2");

        assertThat(amount(V2, approvedLate)).isEqualTo("400.00");
        assertThat(amount(second, approvedLate)).isEqualTo("0.00");
    }

    @Test
    void REG_2_a_cause_more_in_the_list_is_a_cause_more_that_pays() {
        String phone = OVER_THE_CAP
                .replace("end: {at: 2024-11-04T10:00, by: NFC}", "end: {at: 2024-11-04T10:00, by: MANUAL}")
                .replace("id: v1", "id: v1, cause: PHONE_HANDLING");
        BookText lenient = V2.with("REG-2", "permitted", "[TECHNICAL_FAULT]", "[TECHNICAL_FAULT, PHONE_HANDLING]");

        assertThat(amount(V2, phone)).isEqualTo("0.00");
        assertThat(amount(lenient, phone)).isEqualTo("400.00");
    }

    @Test
    void PAY_6_the_island_supplement_moves_out_of_the_settlement() {
        String isle = OVER_THE_CAP
                .replace("prices:", "supplements: {ISLAND: 80.00}\nprices:")
                .replace("born:", "area: ISLAND, born:");
        BookText outside = V2.with("PAY-6", "island", "PER_PAYABLE_HOUR", "OUTSIDE_SETTLEMENT");

        assertThat(amount(V2, isle)).isEqualTo("480.00");
        assertThat(amount(outside, isle)).isEqualTo("400.00");
    }

    /** 5399 s at 0.01 an hour are 1.4997 öre, a second more is one and a half. */
    @Test
    void PAY_8_the_rounding_is_the_rule_books() {
        String justUnder = OVER_THE_CAP
                .replace("400.00", "0.01")
                .replace("PT1H", "PT5H")
                .replace("2024-11-04T10:00", "\"2024-11-04T09:29:59\"");
        String half = justUnder.replace("09:29:59", "09:30:00");
        BookText down = V2.with("PAY-8", "rounding", "value: HALF_UP", "value: DOWN");
        BookText up = V2.with("PAY-8", "rounding", "value: HALF_UP", "value: UP");

        assertThat(amount(V2, justUnder)).isEqualTo("0.01");
        assertThat(amount(V2, half)).isEqualTo("0.02");
        assertThat(amount(down, half)).isEqualTo("0.01");
        assertThat(amount(up, justUnder)).isEqualTo("0.02");
        assertThat(explained(V2, half, "en")).contains("SEK 0.01 per hour, rounded half up to the öre (PAY-8)");
        assertThat(explained(down, half, "en")).contains("SEK 0.01 per hour, rounded down to the öre (PAY-8)");
        assertThat(explained(up, half, "sv")).contains("avrundat uppåt till hela öre (PAY-8)");
    }

    @Test
    void a_change_of_standing_alone_is_told_as_such() {
        BookText confirmed = V2.with("REG-8", "payable", "standing: assumed", "standing: stated");

        assertThat(difference(V2, confirmed, "en"))
                .startsWith("- `REG-8.payable`: the value stays; from ")
                .hasLineCount(2);
        assertThat(RuleBookDifference.between(V2.read(), confirmed.read()).changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.isOfValue()).isFalse());
    }

    @Test
    void a_change_of_words_or_of_the_day_of_confirmation_is_no_difference() {
        BookText reworded = V2.with("PAY-3", "mostDays", "At most two", "No more than two")
                .with("PAY-3", "mostDays", "confirmedOn: 2026-11-23", "confirmedOn: 2026-11-24");

        assertThat(difference(V2, reworded, "en")).isEqualTo("No setting differs.\n\n");
        assertThat(difference(V2, reworded, "sv")).isEqualTo("Ingen inställning skiljer sig.\n\n");
        assertThat(reworded.read().about().contentHash())
                .isNotEqualTo(V2.read().about().contentHash());
    }

    @Test
    void a_policy_with_other_settings_tells_which_came_and_which_went() {
        BookText nothing = V2.with("PAY-3", "policy", "days-from-notice", "nothing")
                .without("PAY-3", "mostDays")
                .without("PAY-3", "noticeThatVoids")
                .without("PAY-3", "payingCauses")
                .without("PAY-3", "daysPerMonth");
        List<String> gone = List.of("mostDays", "noticeThatVoids", "payingCauses", "daysPerMonth");

        assertThat(amount(nothing, TOLD_A_DAY_AHEAD)).isEqualTo("0.00");
        assertThat(difference(V2, nothing, "en").lines().filter(line -> !line.isEmpty()))
                .hasSize(5);
        gone.forEach(name -> {
            assertThat(difference(V2, nothing, "en"))
                    .contains("- `PAY-3.%s`: no longer there, it was **".formatted(name));
            assertThat(difference(nothing, V2, "sv")).contains("- `PAY-3.%s`: ny, **".formatted(name));
        });
    }

    @Test
    void TASK_4_a_task_that_moves_outside_the_home_is_told_as_a_change() {
        BookText moved = V2.with(
                "    name: {sv: tvätt i hemmet, en: laundry at home}\n",
                "    name: {sv: tvätt i hemmet, en: laundry at home}\n    outsideHome: true\n");
        String text = difference(V2, moved, "en");

        assertThat(text).startsWith("- `TASK-1.LAUNDRY`: from **laundry at home");
        assertThat(text.substring(text.indexOf("to **"), text.indexOf("** ("))).contains("outside the home");
    }

    /** The versions that come along differ as the documents do. */
    @Test
    void the_shipped_versions_differ_where_the_documents_do() {
        RuleBookDifference first = between("haninge/2020-01-01", "haninge/2024-10-01");
        RuleBookDifference second = between("haninge/2024-10-01", "haninge/2025-01-01");

        assertThat(first.changed().stream().filter(RuleBookDifference.Changed::isOfValue))
                .extracting(changed -> changed.after().key())
                .containsExactlyInAnyOrder("BOOK-1.inForceFrom", "TIME-4.at");
        assertThat(second.changed().stream().filter(RuleBookDifference.Changed::isOfValue))
                .extracting(changed -> changed.after().key())
                .containsExactlyInAnyOrder(
                        "BOOK-1.inForceFrom",
                        "REG-1.digitalMethods",
                        "TASK-3.exceptionNeeds",
                        "STAFF-1.policy",
                        "GRANT-3.absenceInterrupts",
                        "PAY-6.island",
                        "BILL-1.policy",
                        "BILL-1.below");
        assertThat(second.onlyAfter())
                .extracting(setting -> setting.key())
                .containsExactlyInAnyOrder(
                        "STAFF-1.startedBy", "STAFF-1.notStartedBy", "BILL-1.belowInSocialPsychiatry");
        assertThat(first.onlyBefore()).isEmpty();
        assertThat(second.onlyBefore()).isEmpty();
    }

    private static RuleBookDifference between(String before, String after) {
        return RuleBookDifference.between(
                BookText.shipped(before).read(), BookText.shipped(after).read());
    }

    private static String difference(BookText before, BookText after, String language) {
        RuleBook left = before.read();
        RuleBook right = after.read();
        return new DifferenceText(Locale.forLanguageTag(language))
                .of(left, right, RuleBookDifference.between(left, right));
    }

    private static String amount(BookText book, String text) {
        return settled(book, text).invoice().amount().toString();
    }

    private static String explained(BookText book, String text, String language) {
        return new Explanations(Locale.forLanguageTag(language))
                .ofRecipient(settled(book, text), new RecipientId("anna"))
                .orElseThrow()
                .replace('\u00a0', ' ');
    }

    private static Settlement settled(BookText book, String text) {
        RuleBooks books = new RuleBooks(List.of(book.read()));
        RuleCase read =
                new RuleCaseReader(books).parse("case.yaml", text, new Faults()).orElseThrow();
        return new Settle(books).settle(read.input(), read.basis()).get();
    }
}
