package se.kvittens.client.http.registering;

import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.NewVisit;
import se.kvittens.client.visits.Registered;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.YesOrNo;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Visits, and what is done to them. */
final class VisitWire {

    private VisitWire() {}

    static Visit read(In in) {
        return new Visit(
                in.get("visit", VisitId::new),
                in.get("recipient", RecipientId::new),
                in.get("carer", CarerId::new),
                in.coded("system", SystemOfRecord.class),
                in.objectIfAny("start", VisitWire::registered),
                in.objectIfAny("end", VisitWire::registered),
                in.time("registered"),
                in.timeIfAny("approved"),
                in.objects("adjustments", VisitWire::adjusted),
                Set.copyOf(in.texts("tasks", TaskCode::new)),
                in.yes("doubleStaffing"),
                in.yes("declined"),
                in.find("cause", text -> Coded.of(text, ManualCause.class)),
                in.yes("outsideAllowed"),
                in.coded("tag", TagFinding.class),
                in.find("phone", Phone::new),
                in.has("privatePhone") && in.yes("privatePhone"),
                in.find("note"));
    }

    private static Registered registered(In in) {
        return new Registered(in.time("at"), in.coded("method", ReceiptMethod.class));
    }

    private static Visit.Adjusted adjusted(In in) {
        return new Visit.Adjusted(in.time("made"), in.timeIfAny("start"), in.timeIfAny("end"));
    }

    /** Each with its own version. */
    static Page<Seen<Visit>> page(In in) {
        return new Page<>(in.objects("visits", visit -> new Seen<>(read(visit), visit.text("etag"))), in.find("next"));
    }

    static String write(VisitSearch search, Optional<String> cursor) {
        return new Out()
                .put("from", search.from())
                .put("to", search.to())
                .put("recipient", search.recipient())
                .put("carer", search.carer())
                .put("state", search.state())
                .put("limit", search.limit())
                .put("cursor", cursor)
                .json();
    }

    static String write(NewVisit visit) {
        return new Out()
                .put("visit", visit.visit())
                .put("carer", visit.carer())
                .put("recipient", visit.recipient())
                .put("start", visit.start())
                .put("end", visit.end())
                .put("cause", visit.cause())
                .put("outsideAllowed", visit.outsideAllowed())
                .put("tasks", visit.tasks())
                .put("note", visit.note())
                .put("why", visit.why())
                .json();
    }

    static String write(TasksDone tasks) {
        return new Out().put("tasks", tasks.tasks()).put("why", tasks.why()).json();
    }

    static String write(YesOrNo mark) {
        return new Out().put("is", mark.is()).put("why", mark.why()).json();
    }

    static String write(Adjustment adjustment) {
        return new Out()
                .put("start", adjustment.start())
                .put("end", adjustment.end())
                .put("why", adjustment.why())
                .json();
    }
}
