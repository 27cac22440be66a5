package se.kvittens.examples.kiosk.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.kiosk.Screen;

/** Server-sent events for one page. A page that reads slowly misses screens, and always gets the latest. */
final class EventStream {

    /** In seconds; something is written so often, so that a page that is gone is noticed. */
    private static final long QUIET = 10;

    private final Told told;
    /** The latest, where it was not told yet. */
    private final BlockingQueue<Screen> next = new ArrayBlockingQueue<>(1);

    private @Nullable Thread writer;
    private boolean isReplaced;
    private boolean isEnded;

    /** Says a screen as JSON. */
    @FunctionalInterface
    interface Told {
        byte[] json(Screen screen) throws IOException;
    }

    EventStream(Told told) {
        this.told = told;
    }

    synchronized void show(Screen screen) {
        next.clear();
        next.add(screen);
    }

    /** Ends it for a newer one, also where its page has stopped reading. */
    synchronized void replace() {
        isReplaced = true;
        end();
    }

    /** Ends it without a word: its page comes back by itself as soon as somebody serves it again. */
    synchronized void end() {
        isEnded = true;
        if (writer != null) {
            writer.interrupt();
        }
    }

    /** Writes until it is ended or the page is gone. */
    void run(OutputStream out) throws IOException {
        begin();
        try {
            while (true) {
                Screen screen = next.poll(QUIET, TimeUnit.SECONDS);
                write(out, screen == null ? bytes(": still here\n\n") : event(told.json(screen)));
            }
        } catch (InterruptedException ended) {
            if (isReplaced()) {
                write(out, bytes("event: replaced\ndata: \n\n"));
            }
        } finally {
            leave();
        }
    }

    private synchronized void begin() {
        writer = Thread.currentThread();
        if (isEnded) {
            writer.interrupt();
        }
    }

    private synchronized boolean isReplaced() {
        return isReplaced;
    }

    /** The thread is another's from here on. */
    private synchronized void leave() {
        writer = null;
        Thread.interrupted();
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    private static byte[] event(byte[] json) {
        return bytes("data: " + new String(json, StandardCharsets.UTF_8) + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
