package se.kvittens.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.absence.AbsenceCause.HOSPITAL;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.feed.Tellings;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.ReceiptMethod;

/** What is told of North becomes its November 2024; anna and bo are known, and no carer is asked after. */
class ImportMonthTest {

    private static final ImportedMonths MONTHS = new ImportedMonths(Town.north());

    private Tellings told;

    @BeforeEach
    void twoAreKnown() {
        told = new Tellings().recipient(recipient("anna"), "Anna Löf").recipient(recipient("bo"), "Bo Ek");
    }

    @Test
    void SYS_1_the_copies_of_both_systems_get_the_id_of_phoniro() {
        Imported imported = imported(told.visit(visit("b1").times("2024-11-04T08:03", "2024-11-04T08:31"))
                .visit(visit("p1").in(PHONIRO))
                .visit(visit("b2").at("bo").times("2024-11-04T09:00", "2024-11-04T09:30")));

        assertThat(visits(imported)).containsExactly("p1 PHONIRO", "p1 LIFECARE", "b2 LIFECARE");
        assertThat(imported.pairs()).isEqualTo(1);
    }

    @Test
    void SYS_1_the_systems_may_give_one_id_to_two_visits() {
        Imported imported = imported(told.visit(visit("v")).visit(visit("v").in(PHONIRO)));

        assertThat(imported.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0, 0));
    }

    @Test
    void what_names_another_provider_is_counted_and_left_out() {
        Imported imported = imported(told.recipient(recipient("eva"), "Eva Ek", "South")
                .order("o1", Tellings.byId("anna"), order().build(), "", "South")
                .absences("", recipient("anna").absent("2024-11-04", "", HOSPITAL, ""), "", "South")
                .visit(visit("v1"), "", "South")
                .visit(visit("v2"), "", "")
                .visit(visit("v3").at("eva"), "", "South"));

        assertThat(visits(imported)).containsExactly("v2 LIFECARE");
        assertThat(imported.counts().otherProviders()).isEqualTo(2);
        assertThat(imported.month().recipients())
                .extracting(file -> file.recipient().id().value())
                .containsExactly("anna", "bo");
        assertThat(anna(imported).executions()).isEmpty();
        assertThat(anna(imported).absences()).isEmpty();
        assertThat(imported.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-31T23:00, 2024-10-31T23:59:59, false",
        "2024-10-31T23:00, 2024-11-01T00:00, true",
        "2024-11-30T23:59:59, 2024-12-01T00:30, true",
        "2024-12-01T00:00, 2024-12-01T00:30, false"
    })
    void TIME_2_a_visit_with_any_time_in_the_month_is_taken(String start, String end, boolean isTaken) {
        Imported imported = imported(told.visit(visit("v").times(start, end)));

        assertThat(imported.month().visits()).hasSize(isTaken ? 1 : 0);
        assertThat(imported.counts().otherMonths()).isEqualTo(isTaken ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-01T00:00, 1", "2024-10-31T23:59:59, 0"})
    void REG_7_a_changed_time_in_the_month_is_enough(String changed, int taken) {
        Imported imported = imported(told.visit(
                visit("v").times("2024-10-31T23:00", "2024-10-31T23:30").changed("2024-11-02T08:00", "", changed)));

        assertThat(imported.month().visits()).hasSize(taken);
    }

    @Test
    void whom_nobody_knows_is_left_out_with_those_it_may_mean() {
        Imported imported = imported(told.visit(visit("v1").at("eva"))
                .visit(visit("v2"), Tellings.byName("Löf Karin Anna"), Tellings.byId("c1"))
                .visit(visit("v3"), Tellings.byName("löf, anna"), Tellings.byId("c1"))
                .order("o", Tellings.byId("eva"), order().build(), ""));

        assertThat(visits(imported)).containsExactly("v3 LIFECARE");
        assertThat(imported.unplaced()).extracting(Unplaced::who).containsOnly(Unplaced.Who.RECIPIENT);
        assertThat(imported.unplaced()).extracting(Unplaced::isAmbiguous).containsOnly(false);
        assertThat(imported.unplaced())
                .extracting(row -> row.origin().line() + " " + row.candidates())
                .containsExactlyInAnyOrder("3 []", "4 [anna]", "6 []");
    }

    @Test
    void whom_two_bear_the_name_of_is_left_out_with_both() {
        Imported imported = imported(told.recipient(recipient("anna-2"), "Löf Anna")
                .absences("", recipient("anna").absent("2024-11-04", "", HOSPITAL, ""), "", "")
                .visit(visit("v1"), Tellings.byName("Anna Löf"), Tellings.byId("c1")));

        assertThat(imported.month().visits()).isEmpty();
        assertThat(imported.unplaced()).singleElement().satisfies(row -> {
            assertThat(row.isAmbiguous()).isTrue();
            assertThat(row.candidates()).containsExactly("anna", "anna-2");
        });
        assertThat(anna(imported).absences()).hasSize(1);
    }

    @Test
    void without_a_register_a_carer_is_known_by_the_id_and_by_no_name() {
        Imported imported = imported(told.visit(visit("v1").by("c7"))
                .visit(visit("v2"), Tellings.byId("anna"), Tellings.byName("Cecilia Berg")));

        assertThat(visits(imported)).containsExactly("v1 LIFECARE");
        assertThat(imported.unplaced()).extracting(Unplaced::who).containsExactly(Unplaced.Who.CARER);
    }

    @Test
    void with_a_register_only_its_carers_are_known_by_any_of_their_names() {
        Imported imported = imported(told.carer("c1", "Cecilia Berg")
                .carer("c1", "Cecilia Ek")
                .visit(visit("v1").by("c7"))
                .visit(visit("v2"), Tellings.byId("anna"), Tellings.byName("Berg Cecilia"))
                .visit(visit("v3"), Tellings.byId("anna"), Tellings.byName("Ek Cecilia"))
                .visit(visit("v4"), Tellings.byId("eva"), Tellings.byName("Ek David")));

        assertThat(visits(imported)).containsExactly("v2 LIFECARE", "v3 LIFECARE");
        assertThat(imported.unplaced())
                .extracting(Unplaced::who)
                .containsExactly(Unplaced.Who.CARER, Unplaced.Who.RECIPIENT, Unplaced.Who.CARER);
    }

    @Test
    void a_recipient_who_is_told_twice_is_as_told_last() {
        Imported imported = imported(
                told.meals(recipient("anna"), 3, Duration.ofHours(2)).meals(recipient("anna"), 4, Duration.ofHours(1)));

        assertThat(anna(imported).mealDeliveries()).isEqualTo(4);
        assertThat(anna(imported).excessApproved()).isEqualTo(Duration.ofHours(1));
        assertThat(imported.month().recipients()).hasSize(2);
    }

    @Test
    void SYS_1_versions_of_a_visit_are_counted_and_kept() {
        Imported imported = imported(told.visit(visit("v1"), "2024-11-04T08:30")
                .visit(visit("v1"), "2024-11-04T08:30")
                .visit(visit("v1").endedBy(ReceiptMethod.MANUAL), "2024-11-05T08:00")
                .visit(visit("v1").manual(), "2024-11-04T12:00")
                .visit(visit("v2")));

        assertThat(imported.counts()).isEqualTo(new ImportCounts(2, 1, 1, 1, 0, 0));
        assertThat(visits(imported)).containsExactly("v1 LIFECARE", "v2 LIFECARE");
        assertThat(imported.changed()).singleElement().satisfies(versions -> {
            assertThat(versions.all()).hasSize(3);
            assertThat(versions.current()).isEqualTo(imported.month().visits().get(0));
        });
    }

    /** Else it would be paid in both. */
    @Test
    void SYS_1_a_visit_that_was_moved_to_another_month_or_provider_is_no_longer_here() {
        Imported imported = imported(told.visit(visit("v1"), "2024-11-05T08:00")
                .visit(visit("v1").times("2024-12-04T08:00", "2024-12-04T08:30"), "2024-11-05T08:01")
                .visit(visit("v2"), "2024-11-05T08:01", "South")
                .visit(visit("v2"), "2024-11-05T08:00")
                .visit(visit("v3"), "2024-11-05T08:00"));

        assertThat(visits(imported)).containsExactly("v3 LIFECARE");
    }

    @Test
    void SYS_1_without_times_the_order_of_telling_says_where_a_visit_is() {
        Imported imported = imported(told.visit(visit("v1"))
                .visit(visit("v1"), "", "South")
                .visit(visit("v2"))
                .visit(visit("v2"), "2024-11-06T08:00", "South")
                .visit(visit("v3"))
                .visit(visit("v3"), "", "South")
                .visit(visit("v3"))
                .visit(visit("v4"), "", "South")
                .visit(visit("v4"))
                .visit(visit("v5"))
                .visit(visit("v5").times("2024-12-04T08:00", "2024-12-04T08:30")));

        assertThat(visits(imported)).containsExactly("v3 LIFECARE", "v4 LIFECARE");
        assertThat(imported.gone())
                .extracting(versions -> versions.current().id().value())
                .containsExactly("v1", "v2", "v5");
        assertThat(imported.changed()).isEmpty();
    }

    @Test
    void SYS_1_a_visit_that_was_moved_away_is_gone_with_all_its_versions() {
        Imported imported = imported(told.visit(visit("v1"), "2024-11-05T08:00")
                .visit(visit("v1").manual(), "2024-11-05T08:01")
                .visit(visit("v1"), "2024-11-05T08:02", "South")
                .visit(visit("v1"), "2024-11-05T08:00"));

        assertThat(imported.month().visits()).isEmpty();
        assertThat(imported.changed()).isEmpty();
        assertThat(imported.gone())
                .singleElement()
                .satisfies(versions -> assertThat(versions.all()).hasSize(2));
    }

    @Test
    void SYS_1_a_visit_that_was_moved_here_or_back_is_here() {
        Imported imported = imported(told.visit(visit("v1"), "", "South")
                .visit(visit("v1"))
                .visit(visit("v2"), "2024-11-06T08:00")
                .visit(visit("v2"), "2024-11-05T08:00", "South")
                .visit(visit("v3"), "2024-11-05T08:00")
                .visit(visit("v3"), "2024-11-06T08:00", "South")
                .visit(visit("v3"), "2024-11-07T08:00"));

        assertThat(visits(imported)).containsExactly("v1 LIFECARE", "v2 LIFECARE", "v3 LIFECARE");
    }

    @Test
    void a_month_before_the_first_rule_book_is_refused() {
        assertThat(MONTHS.of("2019-12", told).getLeft().code()).isEqualTo("NO_RULE_BOOK");
    }

    private static Imported imported(Tellings tellings) {
        return MONTHS.of("2024-11", tellings).get();
    }

    private static RecipientFile anna(Imported imported) {
        return imported.month().recipients().stream()
                .filter(file -> file.recipient().id().equals(new RecipientId("anna")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> visits(Imported imported) {
        return imported.month().visits().stream().map(visit -> visit.id() + " " + visit.system());
    }
}
