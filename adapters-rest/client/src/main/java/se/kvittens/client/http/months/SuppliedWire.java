package se.kvittens.client.http.months;

import java.time.LocalDate;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.Page;
import se.kvittens.client.supplied.Absence;
import se.kvittens.client.supplied.Order;
import se.kvittens.client.supplied.Recipient;
import se.kvittens.client.supplied.WholeRecipient;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** Recipients, orders and absences. */
final class SuppliedWire {

    private static final String MISMANAGED = "mismanaged";

    private SuppliedWire() {}

    static Page<Recipient> recipients(In in) {
        return new Page<>(in.objects("recipients", SuppliedWire::recipient), in.find("next"));
    }

    static Page<Order> orders(In in) {
        return new Page<>(in.objects("orders", SuppliedWire::order), in.find("next"));
    }

    static Page<Absence> absences(In in) {
        return new Page<>(in.objects("absences", SuppliedWire::absence), in.find("next"));
    }

    static WholeRecipient whole(In in) {
        return new WholeRecipient(
                recipient(in),
                in.objects("orders", SuppliedWire::order),
                in.objects("absences", SuppliedWire::absence));
    }

    private static Recipient recipient(In in) {
        return new Recipient(
                in.get("recipient", RecipientId::new),
                in.find("born", LocalDate::parse),
                in.coded("area", Area.class),
                in.yes("socialPsychiatry"),
                in.yes("temporaryStay"),
                in.yes("tagRefusalAgreed"),
                in.find("cohabitsWith", RecipientId::new),
                in.whole("excessApprovedSeconds"),
                in.whole("mealDeliveries"));
    }

    private static Order order(In in) {
        return new Order(
                in.get("recipient", RecipientId::new),
                in.get("category", Category::new),
                in.whole("grantedSeconds"),
                in.coded("per", Period.class),
                Set.copyOf(in.texts("tasks", TaskCode::new)),
                Set.copyOf(in.texts("mergeAllowed", text -> Coded.of(text, MergeGround.class))),
                in.get("from", LocalDate::parse),
                in.find("to", LocalDate::parse),
                in.find("ended", text -> Coded.of(text, EndReason.class)),
                in.has(MISMANAGED) && in.yes(MISMANAGED));
    }

    private static Absence absence(In in) {
        return new Absence(
                in.get("recipient", RecipientId::new),
                in.coded("cause", AbsenceCause.class),
                in.get("from", LocalDate::parse),
                in.find("to", LocalDate::parse),
                in.timeIfAny("known"),
                in.find("description"));
    }

    static String asked(RecipientId recipient) {
        return new Out().put("recipient", recipient).json();
    }
}
