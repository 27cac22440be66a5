package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** What {@code check --json} prints of a case. */
class CaseOutcomeTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final CaseRun RUN = new CaseRun(BOOKS, new Settle(BOOKS));

    @Test
    void all_fields_come_out_expected_or_not() {
        assertThat(jsonOf("contract/05-cap-and-excess.yaml"))
                .isEqualTo("{'version':'haninge-v2','lock':'2024-12-04T16:00:00','visits':{"
                        + "'v1':{'executed':'PT1H30M','payable':'PT1H30M','category':'HOME_CARE','deviations':[]},"
                        + "'v2':{'executed':'PT1H30M','payable':'PT1H30M','category':'HOME_CARE','deviations':[]}},"
                        + "'recipients':{"
                        + "'anna':{'granted':'PT1H','executed':'PT1H30M','payable':'PT1H','readjustment':'PT0S',"
                        + "'meals':'PT0S','amount':'400.00','deviations':['EXECUTED_OVER_GRANTED']},"
                        + "'carl':{'granted':'PT1H','executed':'PT1H30M','payable':'PT1H20M','readjustment':'PT0S',"
                        + "'meals':'PT0S','amount':'533.33','deviations':['EXECUTED_OVER_GRANTED']}},"
                        + "'invoice':{'780201':{'hours':'2.33','amount':'933.33'}},'total':'933.33'}");
    }

    @Test
    void an_empty_month_has_all_parts_too() {
        assertThat(jsonOf("rules/book-1-haninge-first-month.yaml"))
                .isEqualTo("{'version':'haninge-v1','lock':'2020-02-05T23:59:59','visits':{},'recipients':{"
                        + "'anna':{'granted':'PT1H','executed':'PT0S','payable':'PT0S','readjustment':'PT0S',"
                        + "'meals':'PT0S','amount':'0.00','deviations':[]}},'invoice':{},'total':'0.00'}");
    }

    @Test
    void a_refusal_is_its_code_and_what_is_wrong() {
        assertThat(jsonOf("contract/26-missing-price.yaml"))
                .isEqualTo("{'error':'MISSING_PRICE The price list has no price for RESPITE in 2024-03."
                        + " Add one in SEK per hour.'}");
        assertThat(jsonOf("rules/reg-10-end-before-start.yaml"))
                .isEqualTo("{'error':'END_BEFORE_START The end (2024-11-04T07:59:59) of visit v1 is before its start"
                        + " (2024-11-04T08:00). Maybe the two were swapped.'}");
    }

    @Test
    void a_fault_of_the_file_is_its_code_what_is_wrong_and_its_line() {
        assertThat(jsonOf("rules/time-1-nonexistent-time.yaml"))
                .isEqualTo(
                        "{'error':'NONEXISTENT_TIME visits[0].start.at (2025-03-30T02:00) does not exist in Stockholm."
                                + " Maybe it is an hour of the night in which clocks go forward, or the offset is wrong."
                                + " (line 9)'}");
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_its_own() {
        CaseRun.Result result = RUN.of(Path.of("no-such-case.yaml"));

        assertThat(result.isUnreadable()).isTrue();
        assertThat(OutcomeShape.json(result.outcome()).get("error").asText()).startsWith("UNREADABLE_FILE ");
    }

    private static String jsonOf(String file) {
        Path path = ProjectFolder.cases(file.split("/")[0]).stream()
                .filter(each -> each.toString().endsWith(file.split("/")[1]))
                .findFirst()
                .orElseThrow();
        return OutcomeShape.json(RUN.of(path).outcome()).toString().replace('"', '\'');
    }
}
