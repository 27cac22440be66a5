package se.kvittens.examples.kiosk.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.ScreenListener;

/** All pages that are open. Of too many the oldest gives way: whoever stands before the kiosk has loaded it last. */
final class EventStreams implements ScreenListener {

    /** A kiosk has one screen; the rest is for whoever looks after it. */
    static final int MOST = 8;

    private final Deque<EventStream> open = new ArrayDeque<>();
    private @Nullable Screen latest;

    @Override
    public synchronized void on(Screen screen) {
        latest = screen;
        open.forEach(stream -> stream.show(screen));
    }

    /** Tells the page of screens until it is gone; takes the thread for so long. */
    void serve(HttpExchange exchange, EventStream.Told told) throws IOException {
        EventStream stream = new EventStream(told);
        Reply.guard(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        begin(stream);
        try {
            stream.run(exchange.getResponseBody());
        } finally {
            end(stream);
        }
    }

    private synchronized void begin(EventStream stream) {
        if (open.size() == MOST) {
            open.removeFirst().replace();
        }
        open.addLast(stream);
        if (latest != null) {
            stream.show(latest);
        }
    }

    private synchronized void end(EventStream stream) {
        open.remove(stream);
    }

    /** The pages are not told that they are too many: they come back when the program does. */
    synchronized void close() {
        open.forEach(EventStream::end);
    }

    synchronized int count() {
        return open.size();
    }
}
