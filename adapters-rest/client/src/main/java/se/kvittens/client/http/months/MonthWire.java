package se.kvittens.client.http.months;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.months.Explanation;
import se.kvittens.client.months.Month;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.quantity.Ore;

/** Months, and why they are worth what they are. */
final class MonthWire {

    private MonthWire() {}

    static List<YearMonth> list(In in) {
        return in.texts("months", YearMonth::parse);
    }

    static Month read(In in) {
        return new Month(
                in.get("month", YearMonth::parse),
                in.time("lock"),
                in.yes("isLocked"),
                in.yes("isClosed"),
                in.objectIfAny("closed", MonthWire::closed));
    }

    private static Month.Closed closed(In in) {
        return new Month.Closed(
                in.time("at"),
                in.text("who"),
                in.coded("role", Role.class),
                in.text("ruleBook"),
                in.get("own", MonthWire::amount),
                in.get("all", MonthWire::amount));
    }

    private static Ore amount(String text) {
        return Ore.ofKronor(new BigDecimal(text));
    }

    /** It all, as it came. */
    static String whole(In in) {
        return in.json();
    }

    static Explanation explanation(In in) {
        return new Explanation(in.text("text"), in.object("reasons").json());
    }

    static String asked(VisitId visit) {
        return new Out().put("visit", visit).json();
    }

    static String asked(RecipientId recipient) {
        return new Out().put("recipient", recipient).json();
    }
}
