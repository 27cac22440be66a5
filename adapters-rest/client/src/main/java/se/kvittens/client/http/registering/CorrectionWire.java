package se.kvittens.client.http.registering;

import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.corrections.CorrectionMade;
import se.kvittens.client.corrections.CorrectionsOfMonth;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.CorrectionCause;

/** Corrections. */
final class CorrectionWire {

    private static final String CORRECTIONS = "corrections";

    private CorrectionWire() {}

    static CorrectionsOfMonth ofMonth(In in) {
        return new CorrectionsOfMonth(
                in.objects(CORRECTIONS, CorrectionWire::made), in.objects("toCorrect", VisitWire::read));
    }

    static CorrectedVisit corrected(In in) {
        return new CorrectedVisit(
                VisitWire.read(in.object("first")),
                in.objectIfAny("now", VisitWire::read),
                in.objects(CORRECTIONS, CorrectionWire::made));
    }

    private static CorrectionMade made(In in) {
        return new CorrectionMade(
                in.get("visit", VisitId::new),
                in.get("recipient", RecipientId::new),
                in.whole("version"),
                in.coded("cause", CorrectionCause.class),
                in.text("who"),
                in.coded("role", Role.class),
                in.time("made"),
                in.yes("isSettled"),
                in.objectIfAny("to", VisitWire::read));
    }

    static String write(Correction correction) {
        Out out = new Out().put("cause", correction.cause()).put("why", correction.why());
        return correction
                .to()
                .map(to -> out.put("to", written(to)))
                .orElseGet(() -> out.put("annul", true))
                .json();
    }

    private static Out written(Correction.To to) {
        return new Out()
                .put("start", to.start())
                .put("end", to.end())
                .put("tasks", to.tasks())
                .put("cause", to.cause())
                .put("outsideAllowed", to.outsideAllowed())
                .put("doubleStaffing", to.doubleStaffing())
                .put("declined", to.declined());
    }
}
