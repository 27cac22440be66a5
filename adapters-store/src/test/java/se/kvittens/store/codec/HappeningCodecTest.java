package se.kvittens.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.codec.HappeningCodec.Apart;
import se.kvittens.store.sql.FaultFound;

class HappeningCodecTest {

    private static final Apart ANNA = new Apart(Optional.of(new RecipientId("anna")), "");

    /** What is written is there for good: a change here can't read what was written before. */
    @Test
    void a_receipt_is_written_so_and_does_not_tell_whose_home_it_was() {
        Happening tap = Taps.tap("r-1").happening();

        assertThat(HappeningCodec.type(tap)).isEqualTo("RECEIPT_MADE");
        assertThat(HappeningCodec.body(tap))
                .isEqualTo("{\"receipt\":\"r-1\",\"carer\":\"c1\",\"mark\":\"TAP\",\"at\":\""
                        + Taps.tap("r-1").about()
                        + "\",\"method\":\"NFC\",\"registered\":\""
                        + Taps.tap("r-1").about()
                        + "\",\"tag\":\"OWN\",\"privatePhone\":false}");
    }

    /** So it was written before locks told what their clocks said: of such a clock nothing more was known. */
    @Test
    void a_receipt_without_a_clock_is_of_one_that_was_right() throws FaultFound {
        Happening tap = Taps.tap("r-1").happening();
        ReceiptMade read = (ReceiptMade) HappeningCodec.happening("RECEIPT_MADE", HappeningCodec.body(tap), ANNA);

        assertThat(HappeningCodec.body(tap)).doesNotContain("clock");
        assertThat(read.receipt().clock()).isEqualTo(ReceiptClock.RIGHT);
    }

    @Test
    void a_clock_that_was_not_right_is_written_so() throws FaultFound {
        ReceiptMade read = (ReceiptMade) HappeningCodec.happening(
                "RECEIPT_MADE", tapAnd("\"clock\":\"MENDED\",\"clockAhead\":\"PT-1M-30.5S\""), ANNA);

        assertThat(read.receipt().clock())
                .isEqualTo(new ReceiptClock(Duration.ofMillis(-90_500), ReceiptClock.State.MENDED));
        assertThat(HappeningCodec.body(read)).isEqualTo(tapAnd("\"clock\":\"MENDED\",\"clockAhead\":\"PT-1M-30.5S\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"clock\":\"WRONG\" | DAMAGED",
                "\"clockAhead\":\"PT5S\" | DAMAGED",
                "\"clock\":\"WRONG\",\"clockAhead\":\"an hour\" | DAMAGED",
                "\"clock\":\"WRONG\",\"clockAhead\":3600 | DAMAGED",
                "\"clock\":\"GUESSED\",\"clockAhead\":\"PT5S\" | NEWER_VERSION"
            })
    void half_a_clock_is_damaged(String clock, JournalFault fault) {
        assertThat(catchThrowableOfType(
                                FaultFound.class, () -> HappeningCodec.happening("RECEIPT_MADE", tapAnd(clock), ANNA))
                        .fault())
                .isEqualTo(fault);
    }

    private static String tapAnd(String more) {
        String body = HappeningCodec.body(Taps.tap("r-1").happening());
        return body.substring(0, body.length() - 1) + "," + more + "}";
    }

    @Test
    void there_is_a_type_for_each_kind_of_happening_and_no_other() {
        assertThat(Arrays.stream(HappeningType.values()).map(HappeningType::name))
                .hasSameSizeAs(Arrays.stream(Happening.class.getPermittedSubclasses())
                        .flatMap(type -> type.isRecord()
                                ? Arrays.stream(new Class<?>[] {type})
                                : Arrays.stream(type.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOMETHING_NEW | {} | NEWER_VERSION",
                "APPROVAL_UNDONE | {} | DAMAGED",
                "APPROVAL_UNDONE | [] | DAMAGED",
                "APPROVAL_UNDONE | null | DAMAGED",
                "APPROVAL_UNDONE | '' | DAMAGED",
                "APPROVAL_UNDONE | {\"visit\":7} | DAMAGED",
                "APPROVAL_UNDONE | {\"visit\":\" \"} | DAMAGED",
                "APPROVAL_UNDONE | {\"visit\":\"v\",\"visit\":\"w\"} | DAMAGED",
                "APPROVAL_UNDONE | {\"visit\":\"v\"} {} | DAMAGED",
                "VISIT_DECLINED | {\"visit\":\"v\",\"declined\":\"true\"} | DAMAGED",
                "TASKS_CHOSEN | {\"visit\":\"v\",\"tasks\":[\"A\",\"A\"]} | DAMAGED",
                "TASKS_CHOSEN | {\"visit\":\"v\",\"tasks\":\"A\"} | DAMAGED",
                "TASKS_CHOSEN | {\"visit\":\"v\",\"tasks\":[1]} | DAMAGED",
                "TIMES_ADJUSTED | {\"visit\":\"v\",\"seen\":{}} | DAMAGED",
                "TIMES_ADJUSTED | {\"visit\":\"v\",\"seen\":{},\"start\":\"noon\"} | DAMAGED",
                "VISIT_APPROVED | {\"visit\":\"v\",\"seen\":{\"middle\":\"x\"}} | NEWER_VERSION",
                "VISIT_APPROVED | {\"visit\":\"v\",\"seen\":{\"changes\":-1}} | DAMAGED",
                "VISIT_APPROVED | {\"visit\":\"v\",\"seen\":{\"changes\":2147483648}} | DAMAGED",
                "RECEIPT_MADE | {\"receipt\":\"r\",\"carer\":\"c\",\"mark\":\"PAUSE\"} | NEWER_VERSION"
            })
    void what_is_not_known_is_newer_and_what_is_not_whole_is_damaged(String type, String body, JournalFault fault) {
        assertThat(catchThrowableOfType(FaultFound.class, () -> HappeningCodec.happening(type, body, ANNA))
                        .fault())
                .isEqualTo(fault);
    }

    /** So it was written before anybody counted changes. */
    @Test
    void what_was_seen_without_a_number_of_changes_is_a_visit_that_nobody_had_changed() throws FaultFound {
        String body = "{\"visit\":\"v\",\"seen\":{\"start\":\"2024-10-01T06:00:00Z\"}}";
        VisitApproved approval =
                new VisitApproved(new VisitId("v"), new Seen(Instant.parse("2024-10-01T06:00:00Z"), null));

        assertThat(HappeningCodec.happening("VISIT_APPROVED", body, ANNA)).isEqualTo(approval);
        assertThat(HappeningCodec.body(approval)).isEqualTo(body);
    }

    @Test
    void a_receipt_without_a_recipient_is_damaged() {
        String body = HappeningCodec.body(Taps.tap("r-1").happening());
        Apart nobody = new Apart(Optional.empty(), "");

        assertThat(catchThrowableOfType(FaultFound.class, () -> HappeningCodec.happening("RECEIPT_MADE", body, nobody))
                        .fault())
                .isEqualTo(JournalFault.DAMAGED);
    }
}
