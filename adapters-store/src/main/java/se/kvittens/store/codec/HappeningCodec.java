package se.kvittens.store.codec;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.store.sql.FaultFound;

/** What happened to visits, as JSON and back. Who the recipient is and what was written freely is not in it. */
public final class HappeningCodec {

    private HappeningCodec() {}

    /** The type of what happened, which never changes, whatever its class is called. */
    public static String type(Happening happening) {
        return HappeningType.of(happening).name();
    }

    public static String body(Happening happening) {
        Body body = new Body();
        if (happening instanceof ReceiptMade made) {
            return ReceiptCodec.body(made.receipt()).json();
        }
        if (happening instanceof VisitPostRegistered entered) {
            return entered(entered).json();
        }
        body.with("visit", ((Happening.ToVisit) happening).visit());
        if (happening instanceof TasksChosen chosen) {
            body.withTexts("tasks", chosen.tasks());
        } else if (happening instanceof DoubleStaffingMarked marked) {
            body.with("doubleStaffed", marked.isDoubleStaffed());
        } else if (happening instanceof VisitDeclined declined) {
            body.with("declined", declined.isDeclined());
        } else if (happening instanceof TimesAdjusted adjusted) {
            body.with("seen", seen(adjusted.seen()))
                    .withInstant("start", adjusted.start())
                    .withInstant("end", adjusted.end());
        } else if (happening instanceof VisitApproved approved) {
            body.with("seen", seen(approved.seen()));
        } else if (happening instanceof VisitCorrected corrected) {
            CorrectionCodec.write(corrected, body.with("seen", seen(corrected.seen())));
        }
        return body.json();
    }

    private static Body entered(VisitPostRegistered entered) {
        return new Body()
                .with("visit", entered.visit())
                .with("carer", entered.carer())
                .withInstant("start", entered.start())
                .withInstant("end", entered.end())
                .with("cause", entered.cause())
                .with("outsideAllowed", entered.outsideAllowed())
                .withTexts("tasks", entered.tasks());
    }

    private static Body seen(Seen seen) {
        return SeenCodec.write(seen, new Body());
    }

    /** Of a stored happening: what was kept apart from its body. */
    public record Apart(Optional<RecipientId> recipient, String note) {

        private RecipientId required() throws FaultFound {
            return recipient.orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
        }
    }

    /**
     * What is told by a type, a body and what was kept apart.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static Happening happening(String type, String body, Apart apart) throws FaultFound {
        Fields fields = Fields.of(body);
        try {
            Happening happening = happening(HappeningType.named(type), fields, apart);
            fields.end();
            return happening;
        } catch (IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static Happening happening(HappeningType type, Fields fields, Apart apart) throws FaultFound {
        return switch (type) {
            case RECEIPT_MADE -> new ReceiptMade(ReceiptCodec.receipt(fields, apart.required()));
            case VISIT_POST_REGISTERED -> entered(fields, apart);
            case TASKS_CHOSEN -> new TasksChosen(visit(fields), tasks(fields));
            case DOUBLE_STAFFING_MARKED -> new DoubleStaffingMarked(visit(fields), fields.flag("doubleStaffed"));
            case VISIT_DECLINED -> new VisitDeclined(visit(fields), fields.flag("declined"));
            case TIMES_ADJUSTED ->
                new TimesAdjusted(
                        visit(fields),
                        seen(fields),
                        fields.optionalInstant("start").orElse(null),
                        fields.optionalInstant("end").orElse(null));
            case VISIT_APPROVED -> new VisitApproved(visit(fields), seen(fields));
            case APPROVAL_UNDONE -> new ApprovalUndone(visit(fields));
            case VISIT_CORRECTED -> CorrectionCodec.read(visit(fields), seen(fields), fields);
        };
    }

    private static VisitPostRegistered entered(Fields fields, Apart apart) throws FaultFound {
        return new VisitPostRegistered(
                visit(fields),
                new CarerId(fields.text("carer")),
                apart.required(),
                fields.instant("start"),
                fields.instant("end"),
                fields.optionalOneOf(ManualCause.class, "cause"),
                fields.flag("outsideAllowed"),
                tasks(fields),
                new Note(apart.note()));
    }

    private static VisitId visit(Fields fields) throws FaultFound {
        return new VisitId(fields.text("visit"));
    }

    static Set<TaskCode> tasks(Fields fields) throws FaultFound {
        return fields.texts("tasks").stream().map(TaskCode::new).collect(Collectors.toSet());
    }

    private static Seen seen(Fields fields) throws FaultFound {
        Fields seen = fields.fields("seen");
        Seen times = SeenCodec.read(seen);
        seen.end();
        return times;
    }
}
