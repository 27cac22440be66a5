package se.kvittens.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.visit.VisitRefused;

/** What a month is refused for, which of several it is, and the code under which it is known outside. */
class RefusalsTest {

    @Test
    void each_refusal_has_its_code() {
        VisitId visit = new VisitId("v");
        List<SettlementRefused> refusals = List.of(
                new SettlementRefused.NoRuleBook(Town.NORTH, YearMonth.of(2019, 12)),
                new SettlementRefused.PricesMissing(List.of()),
                new SettlementRefused.UnknownTask(Tasks.code("NONE"), "visit v"),
                new SettlementRefused.DuplicateVisit(visit, SystemOfRecord.LIFECARE),
                new SettlementRefused.UnknownRecipient(visit, new RecipientId("bo")),
                new SettlementRefused.BirthDateMissing(new RecipientId("bo")),
                new SettlementRefused.OfVisit(
                        new VisitRefused.EndBeforeStart(visit, at("2024-11-04T08:00"), at("2024-11-04T07:00"))));

        assertThat(refusals)
                .extracting(SettlementRefused::code)
                .containsExactly(
                        "NO_RULE_BOOK",
                        "MISSING_PRICE",
                        "UNKNOWN_TASK",
                        "DUPLICATE_ID",
                        "UNKNOWN_RECIPIENT",
                        "BIRTH_DATE_MISSING",
                        "END_BEFORE_START");
    }

    @Test
    void two_visits_of_one_id_in_one_system_are_refused_and_in_two_systems_are_not() {
        RecipientBuilder anna = recipient("anna");

        assertThat(north().of(anna).with(visit("v"), visit("v")).refusal())
                .isEqualTo(new SettlementRefused.DuplicateVisit(new VisitId("v"), SystemOfRecord.LIFECARE));
        assertThat(north().of(anna)
                        .with(visit("v"), visit("v").in(SystemOfRecord.PHONIRO))
                        .settle()
                        .settlement()
                        .setAside())
                .isEqualTo(1);
    }

    @Test
    void BILL_1_a_recipient_without_a_date_of_birth_is_refused_where_the_code_goes_by_age() {
        assertThat(north().of(recipient("anna").birthUnknown()).refusal())
                .isEqualTo(new SettlementRefused.BirthDateMissing(new RecipientId("anna")));
        assertThat(MonthBuilder.in(Town.south())
                        .of(recipient("anna").birthUnknown())
                        .settle()
                        .settlement()
                        .recipients())
                .hasSize(1);
    }

    @Test
    void of_several_reasons_the_first_is_told_and_recipients_come_before_visits() {
        MonthBuilder month = north().of(
                        recipient("anna").birthUnknown(), recipient("bo").birthUnknown())
                .with(visit("w").at("cia"), visit("v").at("dan"));

        assertThat(month.refusal()).isEqualTo(new SettlementRefused.BirthDateMissing(new RecipientId("anna")));
        assertThat(north().of(recipient("anna"))
                        .with(visit("w").at("cia"), visit("v").at("dan"))
                        .refusal())
                .isEqualTo(new SettlementRefused.UnknownRecipient(new VisitId("w"), new RecipientId("cia")));
    }

    @Test
    void a_visit_that_can_not_be_taken_in_without_a_rule_book_for_its_lock_is_told_as_such() {
        assertThat(north().of(recipient("anna"))
                        .with(visit("v")
                                .times("2019-10-04T08:00", "2019-10-04T08:30")
                                .changed("2019-10-05T08:00", "", "2019-10-04T08:40"))
                        .refusal()
                        .code())
                .isEqualTo("NO_RULE_BOOK");
    }

    /** One thing to look at is enough: the provider's, a recipient's, or a visit's. */
    @Test
    void a_settlement_has_deviations_wherever_there_is_one() {
        assertThat(north().of(recipient("anna"))
                        .with(visit("v"))
                        .settle()
                        .settlement()
                        .hasDeviations())
                .isFalse();
        assertThat(north().of(recipient("anna"))
                        .with(visit("v").privatePhone())
                        .settle()
                        .settlement()
                        .hasDeviations())
                .isTrue();
        Settlement overGranted = north().of(recipient("anna")
                        .orders(order().granted("PT1M", Period.MONTH).build()))
                .with(visit("v"))
                .settle()
                .settlement();
        assertThat(overGranted.deviations()).isEmpty();
        assertThat(overGranted.visits()).allMatch(visit -> visit.deviations().isEmpty());
        assertThat(overGranted.hasDeviations()).isTrue();
    }

    private static MonthBuilder north() {
        return MonthBuilder.in(Town.north());
    }
}
