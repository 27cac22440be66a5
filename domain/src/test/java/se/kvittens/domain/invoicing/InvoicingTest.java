package se.kvittens.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.day;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rule.RuleId;

class InvoicingTest {

    private final ReferenceCodePolicy.ByAge byAge =
            (ReferenceCodePolicy.ByAge) Town.north().book().invoicing().referenceCodes();

    @ParameterizedTest
    @CsvSource({
        "1959-11-30, 2024-11, OLDER", // 65 on the last day of the month
        "1959-12-01, 2024-11, YOUNGER",
        "1959-12-01, 2024-12, OLDER",
        "1960-02-29, 2025-02, YOUNGER", // the birthday of other years is 1 March
        "1960-02-29, 2025-03, OLDER",
        "1960-02-28, 2025-02, OLDER"
    })
    void BILL_1_the_code_follows_the_age_on_the_last_day_of_the_month(String born, YearMonth month, String code) {
        assertThat(byAge.codeOf(recipient("anna").born(born).person(), month)).contains(new ReferenceCode(code));
    }

    @ParameterizedTest
    @CsvSource({"1959-11-01, OLDER", "1959-11-02, YOUNGER"})
    void BILL_1_a_rule_book_may_take_the_age_on_the_first_day(String born, String code) {
        ReferenceCodePolicy.ByAge onFirst = new ReferenceCodePolicy.ByAge(
                byAge.policy(),
                byAge.age(),
                set(RuleId.BILL_1, "ageOn", ReferenceCodePolicy.AgeDay.FIRST_OF_MONTH),
                byAge.fromAge(),
                byAge.below(),
                byAge.belowInSocialPsychiatry());

        assertThat(onFirst.codeOf(recipient("anna").born(born).person(), YearMonth.of(2024, 11)))
                .contains(new ReferenceCode(code));
    }

    @Test
    void BILL_1_social_psychiatry_has_its_code_below_the_age_alone_and_only_where_there_is_one() {
        RecipientBuilder younger = recipient("anna").born("1980-01-01").socialPsychiatry();
        RecipientBuilder older = recipient("anna").socialPsychiatry();
        ReferenceCodePolicy.ByAge without = new ReferenceCodePolicy.ByAge(
                byAge.policy(), byAge.age(), byAge.ageOn(), byAge.fromAge(), byAge.below(), Optional.empty());
        YearMonth month = YearMonth.of(2024, 11);

        assertThat(byAge.codeOf(younger.person(), month)).contains(new ReferenceCode("PSYCHIATRY"));
        assertThat(byAge.codeOf(older.person(), month)).contains(new ReferenceCode("OLDER"));
        assertThat(without.codeOf(younger.person(), month)).contains(new ReferenceCode("YOUNGER"));
    }

    @Test
    void BILL_1_the_other_town_has_no_code_and_asks_for_no_birth_date() {
        Settled month = MonthBuilder.in(Town.south())
                .of(recipient("anna").birthUnknown())
                .with(visit("v"))
                .settle();

        assertThat(month.settlement().invoice().totals())
                .containsExactly(new InvoiceBasis.Total(Optional.empty(), Duration.ofMinutes(30), new Ore(20_000)));
    }

    @Test
    void BILL_1_a_birth_date_that_is_needed_and_missing_is_refused() {
        assertThat(MonthBuilder.in(Town.north())
                        .of(recipient("anna").birthUnknown())
                        .refusal()
                        .code())
                .isEqualTo("BIRTH_DATE_MISSING");
    }

    @Test
    void BILL_2_an_invoice_is_due_30_days_after_it_was_received() {
        InvoiceRules rules = Town.north().book().invoicing();

        assertThat(rules.dueDate(day("2024-12-05"))).isEqualTo(day("2025-01-04"));
        assertThat(rules.dueDate(day("2025-01-30"))).isEqualTo(day("2025-03-01"));
    }

    @Test
    void BILL_3_the_basis_adds_up_the_lines_by_code() {
        Settled month = MonthBuilder.in(Town.north())
                .of(
                        recipient("anna").in(Area.RURAL),
                        recipient("bo"),
                        recipient("cilla").born("1980-01-01"),
                        recipient("dan").born("1980-01-01").socialPsychiatry())
                .with(
                        visit("v"),
                        visit("w").at("bo").by("c2").times("2024-11-04T08:00", "2024-11-04T09:00"),
                        visit("x").at("cilla").by("c3"))
                .settle();

        assertThat(month.settlement().invoice().totals())
                .containsExactly(
                        new InvoiceBasis.Total(
                                Optional.of(new ReferenceCode("OLDER")), Duration.ofMinutes(90), new Ore(62_500)),
                        new InvoiceBasis.Total(
                                Optional.of(new ReferenceCode("YOUNGER")), Duration.ofMinutes(30), new Ore(20_000)));
        assertThat(month.settlement().invoice().totals().get(0).hours()).hasToString("1.50");
        assertThat(month.total()).isEqualTo("825.00");
    }
}
