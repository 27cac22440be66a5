package se.kvittens.client.http.months;

import java.time.LocalDate;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.deviations.DeviationPage;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;

/** Deviations, and that they were acknowledged. */
final class DeviationWire {

    private DeviationWire() {}

    static DeviationPage page(In in) {
        return new DeviationPage(
                in.objects("deviations", DeviationWire::seen), in.wholesByName("numbers"), in.find("next"));
    }

    /** With its own version. */
    static Seen<Deviation> seen(In in) {
        return new Seen<>(read(in), in.text("etag"));
    }

    private static Deviation read(In in) {
        return new Deviation(
                in.text("deviation"),
                in.coded("code", DeviationCode.class),
                in.text("rule"),
                in.bothLanguages("what"),
                in.yes("stopsPay"),
                in.find("deadline", LocalDate::parse),
                in.find("recipient", RecipientId::new),
                in.find("visit", VisitId::new),
                in.find("carer", CarerId::new),
                in.find("date", LocalDate::parse),
                in.bothLanguages("advice"),
                in.texts("operations", text -> text),
                in.objectIfAny("acknowledged", DeviationWire::acknowledged));
    }

    private static Deviation.Acknowledged acknowledged(In in) {
        return new Deviation.Acknowledged(in.time("at"), in.text("who"), in.coded("role", Role.class), in.text("why"));
    }

    static String write(String why) {
        return new Out().put("why", why).json();
    }
}
