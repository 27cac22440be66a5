package se.kvittens.files.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Source;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.domain.visit.Note;
import se.kvittens.files.explanation.json.PlainValue;
import se.kvittens.files.explanation.outline.Outline;

class ValueTextTest {

    private static final Category HOME_CARE = new Category("HOME_CARE");
    private static final TaskTable TABLE = new TaskTable(
            new Setting<>(
                    RuleId.TASK_5,
                    "categories",
                    List.of(HOME_CARE),
                    new Source("S1", ""),
                    new Words("", ""),
                    Standing.STATED,
                    LocalDate.EPOCH),
            Map.of(HOME_CARE, new Words("hemtjänst", "home care")),
            Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PT0S       | 0 min            | 0 min
                    PT30S      | 30 s             | 30 s
                    PT45M      | 45 min           | 45 min
                    PT20M30S   | 20 min 30 s      | 20 min 30 s
                    PT40H      | 40 tim           | 40 h
                    PT1H5M     | 1 tim 5 min      | 1 h 05 min
                    PT1H5M30S  | 1 tim 5 min 30 s | 1 h 05 min 30 s
                    PT1H30S    | 1 tim 0 min 30 s | 1 h 00 min 30 s
                    PT1000H1M  | 1000 tim 1 min   | 1000 h 01 min
                    """)
    void aLengthIsHoursMinutesAndSecondsWhereThereAreAny(Duration length, String swedish, String english) {
        assertThat(swedish(length)).isEqualTo(swedish);
        assertThat(english(length)).isEqualTo(english);
    }

    @Test
    void anExactLengthShowsItsFraction() {
        assertThat(english(new ExactTime(Ratio.of(180_000, 19)))).isEqualTo("2 h 37 min 53 s + 13/19 s");
        assertThat(english(ExactTime.of(Duration.ofHours(2)))).isEqualTo("2 h");
    }

    @Test
    void anAmountHasTwoDecimals() {
        assertThat(swedish(new Ore(123_450))).isEqualTo("1 234,50 kr");
        assertThat(english(new Ore(123_450))).isEqualTo("SEK 1,234.50");
        assertThat(swedish(Ore.ZERO)).isEqualTo("0,00 kr");
        assertThat(english(new Ore(123_456_789_05L))).isEqualTo("SEK 123,456,789.05");
        assertThat(swedish(new HourlyPrice(new Ore(41_000)))).isEqualTo("410,00 kr per timme");
    }

    @Test
    void anInstantIsALocalTimeWithItsOffsetOnlyWhereTheClockRepeats() {
        assertThat(english(Instant.parse("2024-08-01T06:00:00Z"))).isEqualTo("2024-08-01 08:00");
        assertThat(english(Instant.parse("2024-08-01T06:00:07Z"))).isEqualTo("2024-08-01 08:00:07");
        assertThat(english(Instant.parse("2024-10-27T00:30:00Z"))).isEqualTo("2024-10-27 02:30+02:00");
        assertThat(english(Instant.parse("2024-10-27T01:30:00Z"))).isEqualTo("2024-10-27 02:30+01:00");
        assertThat(english(LocalTime.of(23, 59, 59))).isEqualTo("23:59:59");
    }

    @Test
    void aChangeSaysWhichEndItMoves() {
        Instant made = Instant.parse("2024-08-01T06:00:00Z");
        Instant end = Instant.parse("2024-08-01T05:30:00Z");

        assertThat(english(new Adjustment(made, null, end)))
                .isEqualTo("Change made 2024-08-01 08:00: new start unchanged, new end 2024-08-01 07:30");
    }

    @Test
    void aFreeTextIsNotRepeated() {
        assertThat(swedish(new Note("Nyckeln låg under mattan"))).isEqualTo("en fritext, som inte återges här");
    }

    @Test
    void daysAreSaidWithTheirLastDay() {
        DateSpan closed = DateSpan.closed(LocalDate.of(2024, 10, 5), LocalDate.of(2024, 10, 9));

        assertThat(swedish(closed)).isEqualTo("2024-10-05–2024-10-09");
        assertThat(swedish(DateSpan.from(LocalDate.of(2024, 10, 5)))).isEqualTo("2024-10-05 tills vidare");
        assertThat(english(DateSpan.from(LocalDate.of(2024, 10, 5)))).isEqualTo("2024-10-05 until further notice");
    }

    @Test
    void aSmallRatioSaysWhatItIsOnePartOf() {
        assertThat(swedish(Ratio.of(5, 152))).isEqualTo("5/152 (= 1/30,4)");
        assertThat(english(Ratio.of(20, 31))).isEqualTo("20/31");
        assertThat(english(Ratio.of(0, 1))).isEqualTo("0");
        assertThat(english(Ratio.of(2, 3))).isEqualTo("2/3");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        assertThat(swedish(Optional.empty())).isEqualTo("okänt");
        assertThat(english(Optional.of(Duration.ofHours(1)))).isEqualTo("1 h");
    }

    @Test
    void setsAreInOrderAndListsInTheirs() {
        assertThat(english(Set.of(AbsenceCause.SHORT_TERM_STAY, AbsenceCause.HOSPITAL)))
                .isEqualTo("hospital, short-term stay");
        assertThat(english(List.of(new VisitId("v2"), new VisitId("v1")))).isEqualTo("v2, v1");
        assertThat(swedish(List.of())).isEqualTo("inget");
    }

    @Test
    void namesComeFromTheRuleBookElseTheCodeStands() {
        assertThat(swedish(HOME_CARE)).isEqualTo("hemtjänst");
        assertThat(swedish(new Category("OTHER"))).isEqualTo("OTHER");
        assertThat(swedish(new TaskCode("WALK"))).isEqualTo("WALK");
    }

    @Test
    void otherValuesHaveTheirWords() {
        assertThat(swedish(true)).isEqualTo("ja");
        assertThat(swedish(new BigDecimal("30.4"))).isEqualTo("30,4");
        assertThat(swedish(YearMonth.of(2024, 10))).isEqualTo("2024-10");
        assertThat(swedish(31L)).isEqualTo("31");
        assertThat(english(new ChangeWindow.UntilLock())).isEqualTo("until the lock date");
        assertThat(english(new ChangeWindow.AfterApproval(Duration.ofHours(72))))
                .startsWith("72 h after the approval");
    }

    @Test
    void aPersonalNumberIsNeverShown() {
        assertThat(swedish(new VisitId("19121212-1212"))).isEqualTo("******");
        assertThat(PlainValue.of(new VisitId("121212-1212"))).isEqualTo("******");
    }

    private static String swedish(Object value) {
        return text("sv", value);
    }

    private static String english(Object value) {
        return text("en", value);
    }

    private static String text(String language, Object value) {
        return new ValueText(new Lexicon(Locale.forLanguageTag(language)), TABLE)
                .of(value)
                .replace(Outline.GLUE, " ");
    }
}
