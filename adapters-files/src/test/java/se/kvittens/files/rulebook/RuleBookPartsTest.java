package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.followup.MonthlyForm;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

/** Values that have parts of their own: lists, sets, days by name, forms and words. */
class RuleBookPartsTest {

    private static final BookText V2 = BookText.shipped("haninge/2024-10-01");
    private static final BookText HUDDINGE = BookText.shipped("huddinge/2023-02-13");

    @Test
    void SYS_1_days_are_read_by_the_names_of_providers() {
        LocalDate day = LocalDate.of(2024, 9, 17);

        assertThat(value(V2, "SYS-1.goLiveByProvider"))
                .isEqualTo(Map.of("Axiva hemtjänst", day, "Handens hemtjänst Norra", day));
        assertThat(V2.with("Axiva hemtjänst: 2024-09-17", "Axiva hemtjänst: soon")
                        .faults())
                .extracting(Fault::kind, Fault::field)
                .containsExactly(tuple(FaultKind.MALFORMED_DATE, "rules.SYS-1.goLiveByProvider.value.Axiva hemtjänst"));
    }

    @Test
    void SYS_5_forms_are_read_in_their_order() {
        assertThat(value(HUDDINGE, "SYS-5.monthlyForms"))
                .isEqualTo(List.of(
                        new MonthlyForm(
                                "MEAL_PORTIONS", new Words("Rapportering matportioner", "report of meal portions"), 1),
                        new MonthlyForm(
                                "DEVIATION_REPORT", new Words("Rapportering avvikelse", "report of deviations"), 1)));
    }

    @Test
    void SYS_5_a_form_has_its_three_fields_and_no_other() {
        String form = "        - code: MEAL_PORTIONS\n";

        assertThat(HUDDINGE.with(form, form + "          colour: red\n").faults())
                .extracting(Fault::kind, Fault::field, Fault::expected)
                .containsExactly(tuple(
                        FaultKind.UNKNOWN_FIELD, "rules.SYS-5.monthlyForms.value[0].colour", "code, name, workingDay"));
        assertThat(HUDDINGE.with(form, "        - code:\n").faults())
                .extracting(Fault::kind, Fault::field)
                .containsExactly(tuple(FaultKind.MISSING_FIELD, "rules.SYS-5.monthlyForms.value[0].code"));
        assertThat(HUDDINGE.with("          workingDay: 1\n", "          workingDay: 16\n")
                        .faults())
                .extracting(Fault::field, Fault::expected)
                .containsExactly(tuple("rules.SYS-5.monthlyForms.value[0].workingDay", "1–15"));
    }

    @Test
    void TASK_5_a_list_keeps_its_order() {
        assertThat(value(HUDDINGE, "TASK-5.pricedAs"))
                .isEqualTo(List.of(
                        new Category("ESCORT"),
                        new Category("RESPITE"),
                        new Category("HOUSING_SUPPORT"),
                        new Category("HOME_CARE"),
                        new Category("HELP_AT_HOME"),
                        new Category("SIMPLIFIED")));
    }

    @Test
    void TASK_1_a_task_says_when_it_is_registered_by_hand() {
        assertThat(HUDDINGE.read().visits().tasks().table().tasks().values())
                .extracting(task -> task.value().byHand())
                .contains(ByHand.NEVER, ByHand.ALWAYS, ByHand.WHEN_AN_END_IS_OUTSIDE);
    }

    @Test
    void an_item_of_a_set_stands_there_once() {
        assertThat(V2.with("PAY-3", "payingCauses", "[HOSPITAL, SHORT_TERM_STAY]", "[HOSPITAL, HOSPITAL]")
                        .faults())
                .extracting(Fault::kind, Fault::field, Fault::value)
                .containsExactly(tuple(FaultKind.DUPLICATE_ID, "rules.PAY-3.payingCauses.value", "HOSPITAL"));
    }

    @Test
    void words_are_in_two_languages_and_no_third() {
        String english = "        en: \"At most two calendar days are paid.\"\n";

        assertThat(V2.with(english, english + "        de: \"Zwei Tage.\"\n").faults())
                .extracting(Fault::kind, Fault::field, Fault::expected)
                .containsExactly(tuple(FaultKind.UNKNOWN_FIELD, "rules.PAY-3.mostDays.says.de", "sv, en"));
    }

    @Test
    void TIME_4_a_lock_on_the_last_working_day_that_every_month_has_is_read() {
        assertThat(V2.with("TIME-4", "workingDay", "value: 3", "value: 10")
                        .read()
                        .lock()
                        .workingDay()
                        .value())
                .isEqualTo(10);
    }

    /** A forgotten end is not to meet the same visit of the next day, also where that day has 23 hours. */
    @Test
    void REG_16_the_longest_visit_is_22_hours_at_most() {
        assertThat(V2.with("REG-16", "longestVisit", "value: PT8H", "value: PT22H")
                        .read()
                        .pairing()
                        .longestVisit()
                        .value())
                .isEqualTo(Duration.ofHours(22));
        assertThat(V2.with("REG-16", "longestVisit", "value: PT8H", "value: PT22H1S")
                        .faults())
                .extracting(Fault::kind, Fault::field, Fault::value, Fault::expected)
                .containsExactly(
                        tuple(FaultKind.INVALID_VALUE, "rules.REG-16.longestVisit.value", "PT22H1S", "PT0S–PT22H"));
    }

    /** Beyond that the visits that a plan is laid beside are not read. */
    @ParameterizedTest
    @CsvSource({"lateAfter, PT15M", "nearWithin, PT1H"})
    void SYS_7_what_is_tolerated_of_a_plan_is_a_day_at_most(String setting, String usual) {
        assertThat(value(V2.with("SYS-7", setting, "value: " + usual, "value: PT24H"), "SYS-7." + setting))
                .isEqualTo(Duration.ofDays(1));
        assertThat(V2.with("SYS-7", setting, "value: " + usual, "value: PT24H1S")
                        .faults())
                .extracting(Fault::kind, Fault::field, Fault::value, Fault::expected)
                .containsExactly(
                        tuple(FaultKind.INVALID_VALUE, "rules.SYS-7." + setting + ".value", "PT24H1S", "PT0S–PT24H"));
    }

    @Test
    void SYS_7_every_book_that_comes_along_assumes_what_is_tolerated() {
        assertThat(RuleBookFolder.bundled().all()).allSatisfy(book -> {
            PlanTolerances planning = book.planning();
            assertThat(List.of(planning.lateAfter(), planning.nearWithin())).allMatch(Setting::isAssumed);
            assertThat(planning.lateAfter().value()).isEqualTo(Duration.ofMinutes(15));
            assertThat(planning.nearWithin().value()).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault(@TempDir Path folder) {
        Faults faults = new Faults();

        assertThat(RuleBookFolder.read(folder.resolve("none"), faults)).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::expected)
                .containsExactly(
                        tuple(FaultKind.UNREADABLE_FILE, folder.resolve("none").toString(), "MISSING"));
    }

    private static Object value(BookText book, String key) {
        return book.read().about().settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
