package se.kvittens.application.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** What happens to the visits of carer c1 on one day, one of each kind. */
final class Happenings {

    static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    static final CarerOfProvider C1 = new CarerOfProvider(PROVIDER, new CarerId("c1"));
    static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    static final Deed BY_CARER = new Deed("c1", Role.CARER, EIGHT, "");
    static final Deed BY_PLANNER = new Deed("åsa", Role.PLANNER, EIGHT.plusSeconds(7200), "glömde \"taggen\"\nsa hon");

    private Happenings() {}

    static RegisteredReceipt tap(String id, Instant at) {
        return tapOf(new CarerId("c1"), id, at);
    }

    static RegisteredReceipt tapOf(CarerId carer, String id, Instant at) {
        return new RegisteredReceipt(
                new ReceiptId(id),
                carer,
                new RecipientId("anna"),
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at.plusMillis(2),
                TagFinding.FOREIGN,
                Optional.of(new TagUid("04A1B2C3D4E580")),
                Optional.of(ManualCause.PHONE_HANDLING),
                new Handset(Optional.of(new Phone("telefon-7")), true));
    }

    static Entry receipt(String id, Instant at) {
        return new Entry(new ReceiptMade(tap(id, at)), BY_CARER, at);
    }

    /** One of each kind, with what may be missing there and not there. */
    static List<Entry> ofEachKind() {
        VisitId visit = new VisitId("r1");
        Seen seen = new Seen(EIGHT, null);
        return List.of(
                receipt("r1", EIGHT),
                later(new TasksChosen(visit, Set.of(new TaskCode("SHOPPING"), new TaskCode("LAUNDRY")))),
                later(new TasksChosen(visit, Set.of())),
                later(new DoubleStaffingMarked(visit, true)),
                later(new VisitDeclined(visit, false)),
                later(entered()),
                later(new TimesAdjusted(visit, seen, null, EIGHT.plusSeconds(1800))),
                later(new TimesAdjusted(visit, new Seen(null, EIGHT), EIGHT, null)),
                later(new VisitApproved(visit, seen)),
                later(new ApprovalUndone(visit)),
                later(new VisitCorrected(
                        visit, YearMonth.of(2024, 10), 2, seen, CorrectionCause.NEVER_MADE, Optional.empty())),
                later(new VisitCorrected(
                        visit, YearMonth.of(2024, 10), 3, seen, CorrectionCause.WRONG_TIMES, Optional.of(version()))));
    }

    static VisitPostRegistered entered() {
        return new VisitPostRegistered(
                new VisitId("e1"),
                new CarerId("c1"),
                new RecipientId("bo"),
                EIGHT.plusSeconds(3600),
                EIGHT.plusSeconds(5400),
                Optional.empty(),
                true,
                Set.of(new TaskCode("SHOPPING")),
                new Note("telefonen urladdad"));
    }

    private static NewVersion version() {
        return new NewVersion(
                EIGHT,
                EIGHT.plusSeconds(900),
                Optional.of(ManualCause.TECHNICAL_FAULT),
                true,
                Set.of(new TaskCode("SHOPPING"), new TaskCode("LAUNDRY")),
                true,
                false);
    }

    private static Entry later(Happening happening) {
        return new Entry(happening, BY_PLANNER, EIGHT);
    }
}
