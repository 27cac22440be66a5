package se.kvittens.lifecare.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.importing.AbsenceFeed;
import se.kvittens.application.importing.OrderFeed;
import se.kvittens.application.importing.RegisterFeed;
import se.kvittens.application.importing.ToldAbsence;
import se.kvittens.application.importing.ToldCarer;
import se.kvittens.application.importing.ToldOrder;
import se.kvittens.application.importing.ToldRecipient;
import se.kvittens.application.importing.ToldVisit;
import se.kvittens.application.importing.VisitFeed;
import se.kvittens.lifecare.http.Request;
import se.kvittens.lifecare.wire.AbsenceWire;
import se.kvittens.lifecare.wire.CarerWire;
import se.kvittens.lifecare.wire.CustomerWire;
import se.kvittens.lifecare.wire.OrderWire;
import se.kvittens.lifecare.wire.VisitWire;

/**
 * The feeds of the other system. Each is asked anew whenever it is told. What can't be read is listed in {@link Unread};
 * where a list can't be had to its end, a feed throws {@link se.kvittens.application.importing.FeedInterrupted}.
 */
public final class LifecareFeeds {

    private final Pages pages;
    private final String source;
    private volatile Optional<Instant> asOf = Optional.empty();

    /** Of a source by its name or address, which is told with each item. */
    public LifecareFeeds(Pages pages, String source) {
        this.pages = pages;
        this.source = source;
    }

    public VisitFeed visits(Asked asked) {
        Pages.Reading<VisitWire, ToldVisit> reading =
                new Pages.Reading<>(VisitWire.class, visit -> visit.told(source + "/visits"));
        return consumer -> note(new Feed<>(pages, asked.ofDays("/visits"), reading).tell(consumer));
    }

    public OrderFeed orders(Asked asked) {
        Pages.Reading<OrderWire, ToldOrder> reading =
                new Pages.Reading<>(OrderWire.class, order -> order.told(source + "/orders"));
        return consumer -> note(new Feed<>(pages, asked.of("/orders"), reading).tell(consumer));
    }

    public AbsenceFeed absences(Asked asked) {
        Pages.Reading<AbsenceWire, ToldAbsence> reading =
                new Pages.Reading<>(AbsenceWire.class, absence -> absence.told(source + "/absences"));
        return consumer -> note(new Feed<>(pages, asked.of("/absences"), reading).tell(consumer));
    }

    /** With the excess that is approved, and the meals, of a month. */
    public RegisterFeed register(YearMonth month) {
        Pages.Reading<CustomerWire, ToldRecipient> customers =
                new Pages.Reading<>(CustomerWire.class, customer -> customer.told(source + "/customers"));
        Pages.Reading<CarerWire, ToldCarer> carers =
                new Pages.Reading<>(CarerWire.class, carer -> carer.told(source + "/carers"));
        Request customerList = Asked.EVERYTHING.of("/customers").asking("month", "" + month);
        return (recipient, carer) -> {
            new Feed<>(pages, customerList, customers).tell(recipient);
            new Feed<>(pages, Asked.EVERYTHING.of("/carers"), carers).tell(carer);
        };
    }

    /** The other system's clock when the feed that was told last began: ask for changes since then the next time. */
    public Optional<Instant> asOf() {
        return asOf;
    }

    private void note(Optional<String> text) {
        try {
            asOf = text.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException otherwise) {
            asOf = Optional.empty();
        }
    }
}
