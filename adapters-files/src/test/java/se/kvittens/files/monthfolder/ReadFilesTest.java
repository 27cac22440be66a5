package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.files.monthfolder.format.MonthFile;

/** What the files say is what a settlement gets. */
class ReadFilesTest {

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = new TestFolder(root);
    }

    @Test
    void columns_stand_in_any_order_and_those_that_may_be_missing_mean_empty() {
        folder.with("visits.csv", """
            end_by,end,carer,recipient,id
            MANUAL,2024-10-01T08:45,c1,anna,v1
            """);

        RegisteredVisit visit = folder.read().month().visits().get(0);

        assertThat(visit.start()).isNull();
        assertThat(visit.remarks()).isEqualTo(Remarks.NONE);
        assertThat(visit.tasks()).isEmpty();
        assertThat(visit.planned()).isEmpty();
    }

    @Test
    void a_visit_is_registered_at_its_last_receipt_and_not_approved_unless_said() {
        RegisteredVisit visit = folder.read().month().visits().get(0);

        assertThat(visit.registration().registered()).isEqualTo(Instant.parse("2024-10-01T06:45:00Z"));
        assertThat(visit.registration().approved()).isEmpty();
    }

    @Test
    void a_visits_system_is_the_usual_one_at_its_first_receipt() {
        folder.with("visits.csv", """
            id,recipient,carer,system,start,start_by,end,end_by
            v1,anna,c1,,2024-09-30T23:59,NFC,2024-10-01T00:10,NFC
            v2,anna,c1,,2024-10-01T00:00,NFC,2024-10-01T00:10,NFC
            v3,anna,c1,PHONIRO,2024-10-01T00:00,NFC,2024-10-01T00:10,NFC
            """);

        assertThat(folder.read().month().visits())
                .extracting(RegisteredVisit::system)
                .containsExactly(SystemOfRecord.PHONIRO, SystemOfRecord.LIFECARE, SystemOfRecord.PHONIRO);
    }

    @Test
    void recipients_have_what_their_row_says() {
        folder.with("recipients.csv", """
            id,born,area,social_psychiatry,temporary_stay,cohabits_with,meal_deliveries
             anna ,1940-03-12,RURAL,true,false,bo,31
            bo,1950-01-31,,,,,
            """);

        RecipientFile anna = folder.read().month().recipients().get(0);

        assertThat(anna.recipient().id().value()).isEqualTo("anna");
        assertThat(anna.recipient().born()).contains(LocalDate.of(1940, 3, 12));
        assertThat(anna.recipient().area()).isEqualTo(Area.RURAL);
        assertThat(anna.recipient().socialPsychiatry()).isTrue();
        assertThat(anna.recipient().temporaryStay()).isFalse();
        assertThat(anna.recipient().cohabitsWith().orElseThrow().value()).isEqualTo("bo");
        assertThat(anna.mealDeliveries()).isEqualTo(31);
        assertThat(folder.read().month().recipients().get(1).recipient().area()).isEqualTo(Area.MAINLAND);
    }

    @Test
    void an_order_is_under_way_or_ended_and_an_unconfirmed_one_takes_no_part() {
        folder.with("orders.csv", """
            recipient,granted,per,category,tasks,from,to,ended,mismanaged,merge_plan
            anna,PT40H,MONTH,HOME_CARE,PERSONAL_CARE  SERVICE,2024-01-01,,,,true
            anna,PT1H30M,WEEK,HOME_CARE,,2024-01-01,2024-10-20,,true,
            anna,PT1H,DAY,HOME_CARE,SERVICE,,,,,
            """);

        ProviderInput input = folder.read();

        assertThat(input.rejects()).isEmpty();
        assertThat(input.month().recipients().get(0).executions())
                .satisfiesExactly(
                        order -> {
                            assertThat(order).isInstanceOf(Order.UnderWay.class);
                            assertThat(order.content().tasks()).hasSize(2);
                            assertThat(order.content().mergeAllowed()).hasSize(1);
                        },
                        order -> {
                            Order.Ended ended = (Order.Ended) order;
                            assertThat(ended.lastDay()).isEqualTo(LocalDate.of(2024, 10, 20));
                            assertThat(ended.reason()).isEqualTo(EndReason.OTHER);
                            assertThat(ended.mismanaged()).isTrue();
                        });
    }

    @Test
    void an_absence_is_open_until_its_last_day_is_known() {
        folder.with("absences.csv", """
            recipient,from,to,cause,known,description
            anna,2024-10-05,2024-10-09,HOSPITAL,2024-10-05T09:00,"Akut, ""fall"" hemma"
            anna,2024-10-20,,OTHER,,
            """);

        assertThat(folder.read().month().recipients().get(0).absences())
                .containsExactly(
                        new Absence(
                                DateSpan.closed(LocalDate.of(2024, 10, 5), LocalDate.of(2024, 10, 9)),
                                AbsenceCause.HOSPITAL,
                                Optional.of(Instant.parse("2024-10-05T07:00:00Z")),
                                "Akut, \"fall\" hemma"),
                        Absence.of(DateSpan.from(LocalDate.of(2024, 10, 20)), AbsenceCause.OTHER, Optional.empty()));
    }

    @Test
    void adjustments_come_to_their_visit_in_the_order_in_which_they_were_made() {
        folder.with("adjustments.csv", """
            visit,made,start,end
            v1,2024-10-03T09:00,,2024-10-01T08:50
            v1,2024-10-02T09:00,2024-10-01T07:55,
            """);

        assertThat(folder.read().month().visits().get(0).registration().adjustments())
                .containsExactly(
                        new Adjustment(
                                Instant.parse("2024-10-02T07:00:00Z"), Instant.parse("2024-10-01T05:55:00Z"), null),
                        new Adjustment(
                                Instant.parse("2024-10-03T07:00:00Z"), null, Instant.parse("2024-10-01T06:50:00Z")));
    }

    @Test
    void a_visit_that_both_systems_hold_is_there_twice_and_an_adjustment_says_which() {
        folder.with("visits.csv", """
            id,recipient,carer,system,start,start_by
            v1,anna,c1,PHONIRO,2024-10-01T08:00,NFC
            v1,anna,c1,LIFECARE,2024-10-01T08:00,NFC
            """);
        folder.with("adjustments.csv", """
            visit,system,made,start
            v1,LIFECARE,2024-10-02T09:00,2024-10-01T07:55
            """);

        assertThat(folder.read().month().visits())
                .extracting(visit -> visit.registration().adjustments().size())
                .containsExactly(0, 1);
    }

    @Test
    void decisions_come_to_their_recipient_or_visit() {
        folder.with("decisions.csv", """
            recipient,visit,decision,length
            anna,,EXCESS_APPROVED,PT2H
            bo,,TAG_REFUSAL_AGREED,
            anna,v1,OUTSIDE_HOME_ALLOWED,
            """);

        ProviderInput input = folder.read();

        assertThat(input.rejects()).isEmpty();
        assertThat(input.month().recipients().get(0).excessApproved()).isEqualTo(Duration.ofHours(2));
        assertThat(input.month().recipients().get(0).recipient().tagRefusalAgreed())
                .isFalse();
        assertThat(input.month().recipients().get(1).recipient().tagRefusalAgreed())
                .isTrue();
        assertThat(input.month().visits().get(0).remarks().outsideAllowed()).isTrue();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_make_no_difference() {
        ProviderInput plain = folder.read();
        folder.with("recipients.csv", "\uFEFFid,born\r\nanna,1940-03-12\r\nbo,1950-01-31");

        assertThat(folder.read().month()).isEqualTo(plain.month());
        assertThat(folder.read().rejects()).isEmpty();
    }

    @Test
    void rows_are_counted_by_file_and_a_missing_file_has_none() {
        folder.with("visits.csv", """
            id,recipient,carer,start,start_by

            v1,anna,c1,2024-10-01T08:00,NFC
            v2,eva,c1,2024-10-01T08:00,NFC
            v3,anna
            """);

        ProviderInput input = folder.read();

        assertThat(input.counts().keySet()).isEqualTo(Set.of(MonthFile.RECIPIENTS, MonthFile.VISITS));
        assertThat(input.countsOf(MonthFile.VISITS)).isEqualTo(new RowCounts(3, 2));
        assertThat(input.countsOf(MonthFile.ORDERS)).isEqualTo(RowCounts.NONE);
    }

    @Test
    void the_input_hash_is_that_of_what_sha256sum_prints_and_changes_with_any_byte() throws Exception {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n").with("visits.csv", "nonsense\n1\n");
        String listing = sha256("id,born\nanna,1940-03-12\n") + "  recipients.csv\n" + sha256("nonsense\n1\n")
                + "  visits.csv\n";

        assertThat(folder.read().inputHash()).isEqualTo(sha256(listing));
        assertThat(folder.with("visits.csv", "nonsense\n2\n").read().inputHash())
                .isNotEqualTo(sha256(listing));
    }

    @Test
    void the_input_hash_is_of_the_whole_file_even_where_its_rows_are_not_read() throws Exception {
        String unusable = "nonsense\n" + "1\n".repeat(500_000);
        folder.without("recipients.csv").with("visits.csv", unusable);

        assertThat(folder.read().inputHash()).isEqualTo(sha256(sha256(unusable) + "  visits.csv\n"));
    }

    private static String sha256(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
