package se.kvittens.nfc.loop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagListener;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.nfc.presence.PresenceRules;

/**
 * A reader with a thread of its own, which alone opens it, reads, and closes it. A port that two threads touch, or that tells
 * by callback, has been seen to end the whole program.
 */
public final class ReaderLoop implements TagReader {

    /**
     * What one reader is made of.
     *
     * @param opener opens it anew, each time with a new port
     * @param backOff of this reader alone
     */
    public record Parts(Opener<? extends Connection> opener, PresenceRules rules, BackOff backOff, Clocks clocks) {}

    private final ReaderName name;
    private final Parts parts;
    private final Teller teller;
    private @Nullable Running running;

    public ReaderLoop(ReaderName name, Parts parts) {
        this.name = name;
        this.parts = parts;
        this.teller = new Teller(name);
    }

    @Override
    public synchronized void start(TagListener listener) {
        if (running != null) {
            throw new IllegalStateException("The reader " + name + " was started already. Maybe stop() is missing.");
        }
        teller.starting(listener);
        running = new Running(new Turns(parts, teller), "reader " + name);
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.end();
            running = null;
            teller.stopped();
        }
    }

    @Override
    public ReaderHealth health() {
        return teller.health();
    }

    /** The thread. */
    private static final class Running {

        private final Turns turns;
        private final CountDownLatch ending = new CountDownLatch(1);
        private final Thread thread;

        Running(Turns turns, String name) {
            this.turns = turns;
            this.thread = new Thread(this::run, name);
            thread.setDaemon(true);
            thread.start();
        }

        private void run() {
            try {
                while (!ends(turns.turn())) {
                    // All is done in the turns.
                }
            } finally {
                turns.close();
            }
        }

        /** Waits so long before the next turn, and no longer than until it is to end. */
        private boolean ends(long nanos) {
            try {
                return ending.await(nanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                return true;
            }
        }

        /** Waits for the thread: two turns at most, and what the listener takes. */
        void end() {
            if (Thread.currentThread() == thread) {
                throw new IllegalStateException("A reader can't be stopped by its own listener.");
            }
            ending.countDown();
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
