package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.kvittens.files.rulecase.CaseTexts.ALL_LEVELS;
import static se.kvittens.files.rulecase.CaseTexts.faults;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Values of a case that can't be what their field is. */
class MalformedCaseTest {

    private static final RuleCaseReader READER = new RuleCaseReader(RuleBookFolder.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 2024-11-04T08:00     | at: 2024-11-04 08:00       | MALFORMED_TIME   | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2024-11-04T08          | MALFORMED_TIME   | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2024-02-30T08:00       | MALFORMED_TIME   | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2024-11-04T24:00       | MALFORMED_TIME   | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 0.45                   | DECIMAL_HOURS    | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2024-10-27T02:30       | AMBIGUOUS_TIME   | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2025-03-30T02:30       | NONEXISTENT_TIME | visits[0].start.at",
                "at: 2024-11-04T08:00     | at: 2024-11-04T08:00+05:00 | NONEXISTENT_TIME | visits[0].start.at",
                "made: 2024-11-05T09:00   | made: yesterday            | MALFORMED_TIME   | visits[0].adjustments[0].made",
                "    end: 2024-11-04T08:40 | #                         | NEITHER_START_NOR_END | visits[0].adjustments[0]",
                "known: 2024-11-09T08:00  | known: 8:00                | MALFORMED_TIME   | recipients.anna.absences[0].known",
                "2024-11: 2024-12-05T16:00 | 2024-13: 2024-12-05T16:00 | INVALID_VALUE    | lockDates.2024-13",
                "2024-11: 2024-12-05T16:00 | 2024-11: 5 December       | MALFORMED_TIME   | lockDates.2024-11",
                "born: 1940-03-12         | born: 12/03/1940           | MALFORMED_DATE   | recipients.anna.born",
                "born: 1940-03-12         | born: 1941-02-29           | MALFORMED_DATE   | recipients.anna.born",
                "granted: PT40H           | granted: 40h               | MALFORMED_LENGTH | recipients.anna.orders[0].granted",
                "granted: PT40H           | granted: -PT40H            | MALFORMED_LENGTH | recipients.anna.orders[0].granted",
                "granted: PT40H           | granted: PT0.5S            | MALFORMED_LENGTH | recipients.anna.orders[0].granted",
                "granted: PT40H           | granted: '40,5'            | DECIMAL_HOURS    | recipients.anna.orders[0].granted",
                "granted: PT40H           | granted:                   | MISSING_FIELD    | recipients.anna.orders[0].granted",
                "ended: OTHER             | ended: BORED               | INVALID_VALUE    | recipients.anna.orders[0].ended",
                "ended: OTHER             | per: YEAR                  | INVALID_VALUE    | recipients.anna.orders[0].per",
                "ended: OTHER             | category: GARDENING        | UNKNOWN_CATEGORY | recipients.anna.orders[0].category",
                "ended: OTHER             | mismanaged: yes            | INVALID_VALUE    | recipients.anna.orders[0].mismanaged",
                "to: 2024-12-31           | to: 2023-12-31             | END_BEFORE_START | recipients.anna.orders[0].to",
                "to: 2024-12-31           | mismanaged: false          | INVALID_VALUE    | recipients.anna.orders[0].ended",
                "tasks: [SERVICE]         | tasks: SERVICE             | INVALID_VALUE    | recipients.anna.orders[0].tasks",
                "plan: true               | plan: 1                    | INVALID_VALUE    | recipients.anna.orders[0].mergeAllowed.plan",
                "cause: OTHER             | cause: SICK                | INVALID_VALUE    | recipients.anna.absences[0].cause",
                "cause: OTHER             | '{cause: OTHER, to: 2024-11-09}' | MALFORMED_YAML | ''",
                "id: v1                   | carer: c1                  | MISSING_FIELD    | visits[0].id",
                "by: NFC                  | by: TAG                    | INVALID_VALUE    | visits[0].start.by",
                "HOME_CARE: 400.00        | HOME_CARE: -400.00         | INVALID_VALUE    | prices.HOME_CARE",
                "HOME_CARE: 400.00        | HOME_CARE: 400.005         | INVALID_VALUE    | prices.HOME_CARE",
                "HOME_CARE: 400.00        | HOME_CARE: '400,00'        | INVALID_VALUE    | prices.HOME_CARE",
                "RURAL: 50.00             | SUBURBAN: 50.00            | UNKNOWN_FIELD    | supplements.SUBURBAN",
                "month: 2024-11           | month: November            | INVALID_VALUE    | month",
                "month: 2024-11           | asOf: 2024-12-10T08:00     | MISSING_FIELD    | month",
                "municipality: haninge    | '#'                        | MISSING_FIELD    | municipality",
                "municipality: haninge    | municipality: lillkommun   | NO_RULE_BOOK     | month",
                "month: 2024-11           | month: 2019-12             | NO_RULE_BOOK     | month",
            })
    void a_malformed_value_is_named(String right, String wrong, FaultKind kind, String field) {
        assertThat(ALL_LEVELS).contains(right);
        String text = ALL_LEVELS.replaceFirst(Pattern.quote(right), wrong);

        assertThat(faults(text)).extracting(Fault::kind).contains(kind);
        assertThat(faults(text).stream()
                        .filter(fault -> fault.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .field())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality: ''\nmonth: 2024-11",
                "municipality: haninge\nmonth: 2024-11\nrecipients: {'': {born: 1940-01-01}}",
                "municipality: haninge\nmonth: 2024-11\nrecipients: {a: {cohabitsWith: ''}}",
                "municipality: haninge\nmonth: 2024-11\nvisits: [{id: '', recipient: a, start: {at: 2024-11-04T08:00, by: NFC}}]",
                "municipality: haninge\nmonth: 2024-11\nvisits: [{id: v, recipient: ' ', start: {at: 2024-11-04T08:00, by: NFC}}]",
                "municipality: haninge\nmonth: 2024-11\nvisits: [{id: v, recipient: a, carer: '', start: {at: 2024-11-04T08:00, by: NFC}}]",
            })
    void a_blank_name_is_a_fault(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prices: {HOME_CARE: 999999999999999999}",
                "recipients: {a: {born: 1940-01-01, orders: [{granted: PT2562047788015215H, per: DAY, from: 2024-01-01}]}}",
                "recipients: {a: {born: 1940-01-01, orders: [{granted: PT1H, from: 2024-01-01, to: \"+999999999-12-31\"}]}}",
                "recipients: {a: {born: 1940-01-01, orders: [{granted: PT1H, from: \"+999999999-12-31\"}]}}",
                "recipients: {a: {born: 1940-01-01, absences: [{from: 2024-11-01, to: \"+999999999-12-31\", cause: OTHER}]}}",
                "recipients: {a: {born: 1940-01-01, orders: [{granted: PT99999999999999999999H, from: 2024-01-01}]}}",
                "prices: {HOME_CARE: 1e999999999}",
                "visits: [{id: v, recipient: a, start: {at: \"+999999999-12-31T08:00\", by: NFC}}]",
            })
    void a_value_out_of_all_bounds_ends_in_a_fault_or_a_settlement(String text) {
        Faults faults = new Faults();
        Optional<RuleCase> read = READER.parse("case.yaml", "municipality: haninge\nmonth: 2024-11\n" + text, faults);

        assertThatCode(() -> read.map(MalformedCaseTest::settled)).doesNotThrowAnyException();
    }

    private static CaseOutcome settled(RuleCase ruleCase) {
        return CaseOutcome.of(new Settle(RuleBookFolder.bundled()).settle(ruleCase.input(), ruleCase.basis()));
    }
}
