package se.kvittens.files.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.feed.FeedCounts;

/** What a row of a profiled file tells of an order. */
class ProfiledOrdersTest {

    static final String COLUMNS = """
            id: id
            provider: provider
            recipientId: kund
            recipientName: namn
            category: {columns: kategori, words: {HOME_CARE: hemtjänst}}
            tasks: {columns: insatser, words: {SERVICE: städ, MEALS: mat}}
            granted: {columns: tid, unit: MINUTES}
            occasions: antal
            per: {columns: per, words: {DAY: dag, MONTH: månad}}
            from: från
            to: till
            ended: {columns: skäl, words: {OTHER: annat}}
            mismanaged: {columns: misskött, words: &yes {"true": ja, "false": nej}}
            mergePlan: {columns: plan, words: *yes}
            mergeOrder: {columns: best, words: *yes}
            mergeCommunicated: {columns: medd, words: *yes}
            lastChanged: ändrad
            """;
    static final String HEADER =
            "id,provider,kund,namn,kategori,insatser,tid,antal,per,från,till,skäl,misskött,plan,best,medd,ändrad\n";

    @TempDir
    private Path folder;

    private FeedCounts counts = FeedCounts.NONE;
    private List<String> faults = List.of();

    @Test
    void LIFE_3_every_field_is_told() {
        ToldOrder told =
                told("o1,Norra,4711,Anna Löf,hemtjänst,\"städ,mat\",30,3,dag,2024-09-01,2024-09-20,annat,ja,ja,nej,ja,"
                                + "2024-09-21 08:00\n")
                        .get(0);

        assertThat(told.id()).contains("o1");
        assertThat(told.provider()).contains("Norra");
        assertThat(told.recipient()).isEqualTo(new ToldPerson(Optional.of("4711"), Optional.of("Anna Löf")));
        assertThat(told.origin()).isEqualTo(new Origin("f.csv", 2, Optional.of(Instant.parse("2024-09-21T06:00:00Z"))));
        assertThat(told.order()).isInstanceOfSatisfying(Order.Ended.class, ended -> {
            assertThat(ended.executionDate()).isEqualTo("2024-09-01");
            assertThat(ended.lastDay()).isEqualTo("2024-09-20");
            assertThat(ended.reason()).isEqualTo(EndReason.OTHER);
            assertThat(ended.mismanaged()).isTrue();
            assertThat(ended.content().category()).isEqualTo(new Category("HOME_CARE"));
            assertThat(ended.content().tasks()).isEqualTo(Set.of(new TaskCode("SERVICE"), new TaskCode("MEALS")));
            assertThat(ended.content().mergeAllowed()).isEqualTo(Set.of(MergeGround.PLAN, MergeGround.COMMUNICATED));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "30, '', PT30M",
        "30, 1, PT30M",
        "30, 3, PT1H30M",
        "30, 0, PT0S",
        "0:45, 2, PT1H30M",
        "60, 10000, PT10000H"
    })
    void GRANT_1_the_time_of_an_occasion_is_granted_as_often_as_it_is_ordered(
            String time, String times, String granted) {
        Order order = told(row(time, times, "2024-09-01", "")).get(0).order();

        assertThat(order.content().granted()).isEqualTo(new GrantedTime(Duration.parse(granted), Period.DAY));
    }

    @Test
    void a_number_beyond_what_is_read_is_a_fault() {
        assertThat(told(row("30", "10001", "2024-09-01", "") + row("30", "-1", "", "") + row("30", "2,5", "", "")))
                .isEmpty();
        assertThat(faults).hasSize(3).allMatch(fault -> fault.contains(" antal") || fault.contains("FIELD_COUNT"));
    }

    @Test
    void LIFE_1_without_an_execution_date_it_is_not_confirmed() {
        assertThat(told(row("30", "", "", "")).get(0).order()).isInstanceOf(Order.Unconfirmed.class);
        assertThat(told(row("30", "", "2024-09-01", "")).get(0).order())
                .isInstanceOfSatisfying(
                        Order.UnderWay.class,
                        order -> assertThat(order.executionDate()).isEqualTo(LocalDate.of(2024, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, 2024-09-01, ''",
        "2024-09-01, 2024-08-31, END_BEFORE_START 2 till",
        "'', 2024-08-31, MISSING_FIELD 2 från"
    })
    void LIFE_3_what_ended_had_begun(String from, String to, String fault) {
        List<ToldOrder> told = told(row("30", "", from, to));

        assertThat(faults).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(told).hasSize(fault.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "o,,,,hemtjänst,,30,,dag,,,,,,,,          ! MISSING_FIELD 2 kund",
                "o,,1,,,,30,,dag,,,,,,,,                  ! MISSING_FIELD 2 kategori",
                "o,,1,,hemtjänst,,,,dag,,,,,,,,           ! MISSING_FIELD 2 tid",
                "o,,1,,hemtjänst,,30,,,,,,,,,,            ! MISSING_FIELD 2 per",
                "o,,1,,tvätt,,30,,dag,,,,,,,,             ! UNKNOWN_WORD 2 kategori",
                "o,,1,,hemtjänst,disk,30,,dag,,,,,,,,     ! UNKNOWN_WORD 2 insatser",
                "o,,1,,hemtjänst,,x,,dag,,,,,,,,          ! MALFORMED_LENGTH 2 tid",
                "o,,1,,hemtjänst,,61,10000,dag,,,,,,,,    ! INVALID_VALUE 2 antal",
                "o,,1,,hemtjänst,,30,,vecka,,,,,,,,       ! UNKNOWN_WORD 2 per",
                "o,,1,,hemtjänst,,30,,dag,sep,,,,,,,      ! MALFORMED_DATE 2 från",
                "o,,1,,hemtjänst,,30,,dag,2024-09-01,,,kanske,,,, ! UNKNOWN_WORD 2 misskött",
                "o,,1,,hemtjänst,,30,,dag,,,,,x,,,        ! UNKNOWN_WORD 2 plan",
                "o,,1,,hemtjänst,,30,,dag,,,,,,,,igår     ! MALFORMED_TIME_HERE 2 ändrad",
                "o,,191212121212,,hemtjänst,,30,,dag,,,,,,,, ! PERSONAL_NUMBER 2 kund"
            })
    void a_row_with_a_fault_is_rejected_and_the_next_is_told(String row, String fault) {
        assertThat(told(row.strip() + "\n" + row("30", "", "", ""))).hasSize(1);
        assertThat(faults).containsExactly(fault);
        assertThat(counts).isEqualTo(new FeedCounts(2, 1, 0, 1));
    }

    private static String row(String time, String times, String from, String to) {
        return "o,,1,,hemtjänst,,%s,%s,dag,%s,%s,,,,,,\n".formatted(time, times, from, to);
    }

    private List<ToldOrder> told(String rows) {
        FeedFiles files = new FeedFiles(folder.resolve("f.csv"), HEADER + rows);
        var profile = files.profile(ProfiledOrders.PROFILE, COLUMNS);
        ProfiledOrders feed = new ProfiledOrders(files.table(profile), profile, files::fault);
        List<ToldOrder> told = new ArrayList<>();
        feed.tell(told::add);
        counts = feed.counts();
        faults = files.faults();
        return told;
    }
}
