package se.kvittens.lifecare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.visits.ProfiledVisits;
import se.kvittens.lifecare.wiring.LifecareFilesModule;

/** What exports of each kind become, and what is refused. */
class LifecareFilesTest {

    @TempDir
    private Path folder;

    private Exports exports = new Exports(Path.of("."));

    @BeforeEach
    void begin() {
        exports = new Exports(folder);
    }

    @Test
    void REG_1_receipts_of_both_carers_are_told_as_the_profile_says() {
        List<ToldVisit> told = new ArrayList<>();
        visits(new LifecareFiles(), Exports.VISITS).orElseThrow().tell(told::add);

        assertThat(told).hasSize(3).allMatch(visit -> visit.system() == SystemOfRecord.LIFECARE);
        assertThat(told.get(0).start()).extracting("method").isEqualTo(ReceiptMethod.LOCK);
        assertThat(told.get(1).end()).extracting("method").isEqualTo(ReceiptMethod.ARRIVAL_DEPARTURE);
        assertThat(told.get(2).end()).isNull();
        assertThat(exports.faults()).isEmpty();
    }

    @Test
    void SYS_1_a_profile_of_the_other_system_is_refused() {
        assertThat(visits(new LifecareFiles(), Exports.VISITS.replace("system: LIFECARE", "system: PHONIRO")))
                .isEmpty();
        assertThat(exports.faults())
                .extracting(Fault::kind, Fault::field, Fault::expected)
                .containsExactly(tuple(FaultKind.INVALID_VALUE, "system", "LIFECARE"));
    }

    @Test
    void LIFE_1_an_order_is_unconfirmed_until_it_has_the_day_of_its_execution() {
        assertThat(orders().get(0)).isInstanceOf(Order.Unconfirmed.class);
        assertThat(orders().get(1))
                .isInstanceOfSatisfying(
                        Order.UnderWay.class,
                        order -> assertThat(order.executionDate()).isEqualTo(LocalDate.of(2024, 8, 1)));
    }

    @Test
    void LIFE_3_an_execution_ends_with_a_day_and_a_reason() {
        assertThat(orders().get(2)).isInstanceOfSatisfying(Order.Ended.class, order -> {
            assertThat(order.lastDay()).isEqualTo(LocalDate.of(2024, 9, 20));
            assertThat(order.reason()).isEqualTo(EndReason.CUSTOMER_WISH);
        });
    }

    @Test
    void LIFE_3_an_execution_that_ends_before_it_begins_is_rejected() {
        String rows = Exports.ORDER_ROWS.replace("2024-09-20", "2024-07-31");
        new LifecareFiles()
                .orders(exports.export(Exports.ORDERS, rows))
                .orElseThrow()
                .tell(order -> {});

        assertThat(exports.faults())
                .extracting(Fault::kind, Fault::line)
                .containsExactly(tuple(FaultKind.END_BEFORE_START, 4L));
    }

    @Test
    void LIFE_4_an_absence_has_a_cause_and_may_be_open() {
        List<ToldAbsence> told = new ArrayList<>();
        new LifecareFiles()
                .absences(exports.export(Exports.ABSENCES, Exports.ABSENCE_ROWS), 200)
                .orElseThrow()
                .tell(told::add);

        assertThat(told).allMatch(each -> each.absence().cause() == AbsenceCause.HOSPITAL);
        assertThat(told).extracting(each -> each.absence().isOpen()).containsExactly(false, true, false);
        assertThat(told.get(2).absence().description()).isEqualTo("planerad");
    }

    @Test
    void all_that_is_wrong_with_a_profile_is_said_at_once() {
        String profile =
                Exports.ORDERS.replace("  recipientId: Kundnummer\n", "").replace("DECIMAL_HOURS", "HOURS");

        assertThat(new LifecareFiles().orders(exports.export(profile, Exports.ORDER_ROWS)))
                .isEmpty();
        assertThat(exports.faults())
                .extracting(Fault::kind, Fault::field)
                .containsExactly(
                        tuple(FaultKind.INVALID_VALUE, "columns.granted.unit"),
                        tuple(FaultKind.MISSING_FIELD, "columns"));
        assertThat(exports.faults().get(1).expected()).isEqualTo("recipientId, recipientName");
    }

    @Test
    void a_profile_that_is_not_there_is_said_and_not_thrown() {
        var nowhere = new LifecareFiles.Export(
                folder.resolve("x.csv"), folder.resolve("nowhere.yaml"), exports.faults()::add);

        assertThat(new LifecareFiles().carers(nowhere)).isEmpty();
        assertThat(exports.faults()).isNotEmpty();
    }

    @Test
    void Guice_gives_the_same() {
        LifecareFiles files = Guice.createInjector(new LifecareFilesModule()).getInstance(LifecareFiles.class);

        assertThat(visits(files, Exports.VISITS)).isPresent();
    }

    private Optional<ProfiledVisits> visits(LifecareFiles files, String profile) {
        LifecareFiles.Export export = exports.export(profile, Exports.VISIT_ROWS);
        return files.visits(
                export.file(), export.profile(), new ProfiledVisits.Reading(Optional.empty(), 200, export.faults()));
    }

    private List<Order> orders() {
        List<Order> told = new ArrayList<>();
        new LifecareFiles()
                .orders(exports.export(Exports.ORDERS, Exports.ORDER_ROWS))
                .orElseThrow()
                .tell((ToldOrder each) -> told.add(each.order()));
        return told;
    }
}
