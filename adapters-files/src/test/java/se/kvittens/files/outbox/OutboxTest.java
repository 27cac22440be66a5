package se.kvittens.files.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.visiting.VisitReceiver.Standing;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

class OutboxTest {

    private static final Instant EIGHT = Instant.parse("2024-10-07T06:00:00Z");
    private static final Answer<Standing> ACCEPTED = Answer.accepted(Standing.CURRENT);
    private static final Answer<Standing> LOCKED = new Answer.Refused<>(RefusalReason.LOCKED, "since, \"yesterday\"");
    private static final Answer<Standing> BUSY =
            new Answer.NotReady<>(new Obstacle(Obstacle.Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofSeconds(5))));

    @TempDir
    private Path folder;

    @Test
    void how_often_a_visit_was_asked_for_in_vain_is_remembered_until_its_content_changes() throws IOException {
        Outbox outbox = open();
        outbox.note("Ett", outbox.numbered(visit("v1", "WALK")), BUSY, true);
        outbox.note("Ett", outbox.numbered(visit("v2", "WALK")), BUSY, false);
        outbox.write();
        Outbox next = open();
        next.note("Ett", next.numbered(visit("v1", "WALK")), BUSY, true);

        assertThat(next.askedInVain()).isEqualTo(Map.of(new VisitId("v1"), 2));
        next.note("Ett", next.numbered(visit("v1", "LAUNDRY")), BUSY, false);
        assertThat(next.askedInVain()).isEmpty();
    }

    @Test
    void each_visit_is_in_one_file_by_what_became_of_it_last() throws IOException {
        Outbox outbox = open();
        outbox.note("Ett", outbox.numbered(visit("v1", "WALK")), BUSY, true);
        outbox.note("Ett", outbox.numbered(visit("v2", "WALK")), LOCKED, true);
        outbox.note("Ett", outbox.numbered(visit("v3", "WALK")), BUSY, true);
        outbox.write();
        Outbox next = open();
        next.note("Ett", next.numbered(visit("v1", "WALK")), ACCEPTED, true);
        next.write();

        assertThat(rows("accepted.csv")).singleElement().asString().startsWith("Ett,v1,2024-10-07,anna,1,CURRENT,0,,,");
        assertThat(rows("refused.csv"))
                .singleElement()
                .asString()
                .startsWith(
                        "Ett,v2,2024-10-07,anna,1,LOCKED,0,TIME-4,TIME-4: Månaden är spärrad.,\"since, \"\"yesterday\"\"\",");
        assertThat(rows("waiting.csv"))
                .singleElement()
                .asString()
                .contains("v3", "TOO_MANY_REQUESTS", "lämnas i fred i 5 sekunder");
        assertThat(next.counts()).containsValues(1L, 1L, 1L);
        assertThat(Outbox.visitsIn(folder.resolve("waiting.csv")).get()).containsExactly(new VisitId("v3"));
    }

    @Test
    void the_same_content_keeps_its_number_and_another_gets_a_higher_one() throws IOException {
        Outbox outbox = open();
        outbox.note("Ett", outbox.numbered(visit("v1", "WALK", "LAUNDRY")), ACCEPTED, true);
        outbox.write();
        Outbox next = open();

        assertThat(next.numbered(visit("v1", "LAUNDRY", "WALK")).number()).isEqualTo(1);
        assertThat(next.numbered(visit("v1", "LAUNDRY")).number()).isEqualTo(2);
        assertThat(next.numbered(visit("v2", "LAUNDRY")).number()).isEqualTo(1);
        next.note("Ett", next.numbered(visit("v1", "LAUNDRY")), LOCKED, true);
        assertThat(next.numbered(visit("v1", "LAUNDRY")).number()).isEqualTo(2);
        assertThat(next.numbered(visit("v1", "WALK", "LAUNDRY")).number()).isEqualTo(3);
    }

    @Test
    void a_number_that_was_taken_is_not_tried_again() throws IOException {
        Outbox outbox = open();
        outbox.note("Ett", outbox.numbered(visit("v1", "WALK")), Answer.refused(RefusalReason.TAKEN), true);

        assertThat(outbox.numbered(visit("v1", "WALK")).number()).isEqualTo(2);
        assertThat(outbox.providerOf(new VisitId("v1"))).contains("Ett");
        assertThat(outbox.providerOf(new VisitId("v2"))).isEmpty();
    }

    @Test
    void any_field_makes_another_content_and_the_order_of_tasks_does_not() {
        RegisteredVisit visit = visit("v1", "WALK", "LAUNDRY");
        RegisteredVisit adjusted = new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system(),
                visit.start(),
                visit.end(),
                new Registration(EIGHT, Optional.empty(), List.of(new Adjustment(EIGHT, null, EIGHT.plusSeconds(60)))),
                visit.remarks(),
                visit.tasks(),
                visit.planned());

        assertThat(VisitContent.hashOf(visit)).isEqualTo(VisitContent.hashOf(visit("v1", "LAUNDRY", "WALK")));
        assertThat(VisitContent.hashOf(visit)).matches("[0-9a-f]{64}");
        assertThat(Set.of(
                        VisitContent.hashOf(visit),
                        VisitContent.hashOf(adjusted),
                        VisitContent.hashOf(visit("v2", "WALK", "LAUNDRY")),
                        VisitContent.hashOf(visit("v1", "WALK"))))
                .hasSize(4);
    }

    @Test
    void what_is_wrong_with_a_file_is_said_with_its_line() throws IOException {
        Files.writeString(
                folder.resolve("accepted.csv"),
                "provider,visit,version,answer,content\nEtt,v1,one,CURRENT,abc\nEtt,,1,CURRENT,abc\n");

        assertThat(Outbox.open(folder, Locale.ENGLISH).getLeft())
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly("2 version", "3 visit");
        assertThat(Outbox.visitsIn(folder.resolve("none.csv")).isLeft()).isTrue();
    }

    private Outbox open() throws IOException {
        return Outbox.open(folder, Locale.forLanguageTag("sv")).get();
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().skip(1).toList();
    }

    private static RegisteredVisit visit(String id, String... tasks) {
        Set<TaskCode> codes = new LinkedHashSet<>();
        for (String task : tasks) {
            codes.add(new TaskCode(task));
        }
        return new RegisteredVisit(
                new VisitId(id),
                new RecipientId("anna"),
                new CarerId("bo"),
                SystemOfRecord.LIFECARE,
                new Receipt(EIGHT, ReceiptMethod.NFC),
                null,
                new Registration(EIGHT, Optional.empty(), List.of()),
                Remarks.NONE,
                codes,
                Optional.empty());
    }
}
