package se.kvittens.application.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** What a kiosk puts into an outbox, for {@link OutboxContract}. */
final class OutboxContractContents {

    /** When the first thing is done; each number is a minute later. */
    static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");

    private static final KioskName KIOSK = new KioskName("kiosk-1");
    private static final CarerId C1 = new CarerId("c1");
    private static final TagUid TAG = new TagUid("04A1B2C3D4E580");

    private OutboxContractContents() {}

    /** The receipt that is put under a number. */
    static Request receipt(long number) {
        return new Request(C1, new ReceiptMade(registered(number)), deed(number));
    }

    /** A tap for which somebody must say whose door it was. */
    static Tap tap(long number) {
        return new Tap(C1, TAG, at(number), TagFinding.UNKNOWN);
    }

    /** Each kind that a kiosk puts, with letters, signs and lengths that a writer may stumble over. */
    static List<Content> ofEachKind() {
        VisitId visit = new VisitId("kiosk-1-1");
        RegisteredReceipt byHand = new RegisteredReceipt(
                KIOSK.receipt(Long.MAX_VALUE),
                C1,
                new RecipientId("åsa \"ö\"\n\\ 語"),
                Mark.END,
                new Receipt(EIGHT.plusNanos(123_456_789), ReceiptMethod.MANUAL),
                EIGHT.plusNanos(1),
                TagFinding.FOREIGN,
                Optional.empty(),
                Optional.of(ManualCause.TAG_REFUSED),
                new Handset(Optional.of(new Phone("telefon-7")), true));
        return Stream.<Content>concat(
                        Stream.of(TagFinding.UNKNOWN, TagFinding.FOREIGN, TagFinding.RETIRED)
                                .map(finding ->
                                        new Tap(new CarerId("c 2,\tå"), new TagUid("DEADBEEF"), EIGHT, finding)),
                        Stream.<Happening>of(
                                        new ReceiptMade(registered(1)),
                                        new ReceiptMade(byHand),
                                        new TasksChosen(
                                                visit, Set.of(new TaskCode("SHOPPING"), new TaskCode("LAUNDRY"))),
                                        new TasksChosen(visit, Set.of()),
                                        new DoubleStaffingMarked(visit, true),
                                        new VisitDeclined(visit, false))
                                .map(each ->
                                        new Request(C1, each, new Deed("c1", Role.CARER, EIGHT, "clock set by PT-1H"))))
                .toList();
    }

    static Deed deed(long number) {
        return new Deed("c1", Role.CARER, at(number), "");
    }

    private static RegisteredReceipt registered(long number) {
        return new RegisteredReceipt(
                KIOSK.receipt(number),
                C1,
                new RecipientId("anna"),
                Mark.TAP,
                new Receipt(at(number), ReceiptMethod.NFC),
                at(number),
                TagFinding.OWN,
                Optional.of(TAG),
                Optional.empty(),
                Handset.UNTOLD);
    }

    private static Instant at(long number) {
        return EIGHT.plusSeconds(60 * number);
    }
}
