package se.kvittens.nfc.emulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What lies on an emulated reader. Any thread may change it; the reader looks. */
public final class Field {

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private List<EmulatedTag> tags = List.of();
    private long looks;

    /** Nothing lies there. */
    public Field() {}

    /** These and no others, by their numbers in hexadecimal digits. */
    public void place(String... uids) {
        synchronized (this) {
            tags = Arrays.stream(uids).map(EmulatedTag::new).toList();
        }
        watchers.forEach(Runnable::run);
    }

    /** Takes all away. */
    public void lift() {
        place();
    }

    /** What lies there, without looking. */
    public synchronized List<EmulatedTag> tags() {
        return tags;
    }

    /** The reader looks. */
    synchronized List<EmulatedTag> look() {
        looks++;
        notifyAll();
        return tags;
    }

    /** How often the reader has looked. */
    public synchronized long looks() {
        return looks;
    }

    /**
     * Waits until the reader has looked so many times more.
     *
     * @throws IllegalStateException if it does not within half a minute
     */
    public synchronized void awaitLooks(int more) throws InterruptedException {
        long wanted = looks + more;
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (looks < wanted) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new IllegalStateException("The reader has not looked.");
            }
            wait(left);
        }
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }
}
