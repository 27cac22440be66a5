package se.kvittens.lifecare.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.lifecare.wire.AbsenceWire;
import se.kvittens.lifecare.wire.CarerWire;
import se.kvittens.lifecare.wire.CustomerWire;
import se.kvittens.lifecare.wire.OrderWire;
import se.kvittens.lifecare.wire.VisitWire;
import se.kvittens.transport.http.Request;

/**
 * The feeds of the other system. Each is asked anew whenever it is told. What can't be read is listed in {@link Unread};
 * where a list can't be had to its end, a feed throws {@link se.kvittens.application.importing.feed.FeedInterrupted}.
 */
public final class LifecareFeeds {

    private final Pages pages;
    private final String source;
    private final Map<String, Optional<Instant>> begun = new ConcurrentHashMap<>();

    /** Of a source by its name or address, which is told with each item. */
    public LifecareFeeds(Pages pages, String source) {
        this.pages = pages;
        this.source = source;
    }

    public VisitFeed visits(Asked asked) {
        Pages.Reading<VisitWire, ToldVisit> reading =
                new Pages.Reading<>(VisitWire.class, visit -> visit.told(source + "/visits"));
        return consumer -> tell(asked.ofDays("/visits"), reading, consumer);
    }

    public OrderFeed orders(Asked asked) {
        Pages.Reading<OrderWire, ToldOrder> reading =
                new Pages.Reading<>(OrderWire.class, order -> order.told(source + "/orders"));
        return consumer -> tell(asked.of("/orders"), reading, consumer);
    }

    public AbsenceFeed absences(Asked asked) {
        Pages.Reading<AbsenceWire, ToldAbsence> reading =
                new Pages.Reading<>(AbsenceWire.class, absence -> absence.told(source + "/absences"));
        return consumer -> tell(asked.of("/absences"), reading, consumer);
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

    /**
     * The other system's clock when the first of these lists was asked for the last time: what changed since then is all
     * that may be new in any of them. Empty before one was told, and where one was not had to its end.
     */
    public Optional<Instant> asOf() {
        return begun.values().stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : begun.values().stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** A list that stops on its way leaves the time at which it was had before. */
    private <W, T> void tell(Request list, Pages.Reading<W, T> reading, Consumer<? super T> consumer) {
        begun.putIfAbsent(list.path(), Optional.empty());
        Optional<String> theirs = new Feed<>(pages, list, reading).tell(consumer);
        begun.put(list.path(), theirs.flatMap(LifecareFeeds::instant));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
