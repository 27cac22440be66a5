package se.kvittens.domain.cohabiting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.COHABITANT_SPLIT;
import static se.kvittens.domain.deviation.DeviationCode.COHABITANT_SPLIT_NEEDED;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;

/** What is told of a split that could not be made, and who cohabits with whom where there is more than one couple. */
class CohabitantReasonsTest {

    @Test
    void COHAB_3_what_was_planned_and_what_was_not_is_told_of_both() {
        Settled month = MonthBuilder.in(Town.south())
                .of(recipient("anna").cohabitsWith("bo"), recipient("bo"))
                .with(
                        visit("a").times("2024-11-04T08:00", "2024-11-04T08:59").planned("PT40M"),
                        visit("b").at("bo").times("2024-11-04T09:00", "2024-11-04T09:01"))
                .settle();
        List<Fact> told = List.of(
                new Fact(Term.VISITS, List.of(new VisitId("a"), new VisitId("b"))),
                new Fact(Term.PLANNED_TIME, Duration.ofMinutes(40)),
                new Fact(Term.PLANNED_TIME, Optional.empty()));

        assertThat(month.deviation("a", COHABITANT_SPLIT_NEEDED).because()).isEqualTo(told);
        assertThat(month.deviation("b", COHABITANT_SPLIT_NEEDED).because()).isEqualTo(told);
    }

    @Test
    void COHAB_3_a_second_visit_that_is_planned_tells_its_time() {
        Settled month = MonthBuilder.in(Town.south())
                .of(recipient("anna").cohabitsWith("bo"), recipient("bo"))
                .with(
                        visit("a").times("2024-11-04T08:00", "2024-11-04T08:59"),
                        visit("b")
                                .at("bo")
                                .times("2024-11-04T09:00", "2024-11-04T09:01")
                                .planned("PT20M"))
                .settle();

        assertThat(month.deviation("b", COHABITANT_SPLIT_NEEDED).because())
                .endsWith(
                        new Fact(Term.PLANNED_TIME, Optional.empty()),
                        new Fact(Term.PLANNED_TIME, Duration.ofMinutes(20)));
    }

    /** Anna and bo are a couple, and so are cia and dan; from anna to dan is no short way between cohabitants. */
    @Test
    void COHAB_2_two_who_each_cohabit_with_someone_else_do_not_cohabit() {
        Settled month = MonthBuilder.in(Town.south())
                .of(
                        recipient("anna").cohabitsWith("bo"),
                        recipient("bo"),
                        recipient("cia").cohabitsWith("dan"),
                        recipient("dan"))
                .with(
                        visit("a").times("2024-11-04T08:00", "2024-11-04T08:59").planned("PT40M"),
                        visit("d")
                                .at("dan")
                                .times("2024-11-04T09:00", "2024-11-04T09:01")
                                .planned("PT20M"))
                .settle();

        assertThat(month.codes("a")).isEmpty();
        assertThat(month.codes("d")).isEmpty();
    }

    @Test
    void COHAB_2_of_two_second_visits_that_start_at_once_the_one_with_the_lesser_id_is_in_the_pair() {
        Settled month = MonthBuilder.in(Town.south())
                .of(recipient("anna").cohabitsWith("bo"), recipient("bo"))
                .with(
                        visit("c")
                                .at("bo")
                                .times("2024-11-04T09:00", "2024-11-04T09:01")
                                .planned("PT20M"),
                        visit("b")
                                .at("bo")
                                .times("2024-11-04T09:00", "2024-11-04T09:01")
                                .planned("PT20M"),
                        visit("a").times("2024-11-04T08:00", "2024-11-04T08:59").planned("PT40M"))
                .settle();

        assertThat(month.codes("a")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.codes("b")).contains(COHABITANT_SPLIT);
        assertThat(month.codes("c")).doesNotContain(COHABITANT_SPLIT);
    }
}
