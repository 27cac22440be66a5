package se.kvittens.lifecare.wiring;

import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.domain.message.Address;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.feed.LifecareFeeds;
import se.kvittens.lifecare.feed.Pages;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.port.LifecareAbsences;
import se.kvittens.lifecare.port.LifecareMailbox;
import se.kvittens.lifecare.port.LifecareOrders;
import se.kvittens.lifecare.port.LifecareVisits;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.retry.Patience;

/** All that one connection gives. To be closed, which ends the threads that carry. */
public final class Lifecare implements AutoCloseable {

    private final HttpTransport transport;
    private final Calls calls;
    private final Unread unread = new Unread();
    private final Settings settings;

    private Lifecare(Settings settings, Patience patience) {
        this.transport = new HttpTransport(settings.connection());
        this.calls = new Calls(transport, settings.credentials(), patience);
        this.settings = settings;
    }

    /**
     * What must be known.
     *
     * @param mailbox the address of one's own
     */
    public record Settings(Connection connection, Credentials credentials, Address mailbox) {}

    /** Nothing is asked yet. */
    public static Lifecare open(Settings settings) {
        return open(settings, Patience.usual());
    }

    public static Lifecare open(Settings settings, Patience patience) {
        return new Lifecare(settings, patience);
    }

    public OrderStore orders() {
        return new LifecareOrders(calls, unread);
    }

    public AbsenceStore absences() {
        return new LifecareAbsences(calls, unread);
    }

    public Mailbox mailbox() {
        return new LifecareMailbox(settings.mailbox(), calls, unread);
    }

    /** The receiver of visits, and the plan. */
    public LifecareVisits visits() {
        return new LifecareVisits(calls, unread);
    }

    public LifecareFeeds feeds() {
        return new LifecareFeeds(
                new Pages(calls, unread), "" + settings.connection().base());
    }

    /** What came by any of these and could not be read. */
    public Unread unread() {
        return unread;
    }

    @Override
    public void close() {
        transport.close();
    }
}
