package se.kvittens.examples.cli.frame;

import java.util.concurrent.CountDownLatch;

/** What runs until a signal stops the program, or the thread in which it runs is interrupted. */
public final class UntilStopped {

    private final CountDownLatch isOver = new CountDownLatch(1);
    private final CountDownLatch isClosed = new CountDownLatch(1);

    /** As yet not begun. */
    public UntilStopped() {}

    /**
     * To be told to stop is how it ends, and so with the code of something done.
     *
     * @param begin is called once, and returns
     * @param end finishes what was begun; nothing ends before it has
     */
    public int run(Runnable begin, Runnable end) {
        Thread atSignal = new Thread(this::stopAtSignal, "kvittens-stop");
        Runtime.getRuntime().addShutdownHook(atSignal);
        try {
            begin.run();
            isOver.await();
        } catch (InterruptedException asked) {
            // To be interrupted is how it ends where no signal comes; what was taken is yet to be finished.
        } finally {
            end.run();
            isClosed.countDown();
            forget(atSignal);
        }
        return ExitCode.DONE;
    }

    private void stopAtSignal() {
        isOver.countDown();
        try {
            isClosed.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private static void forget(Thread atSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(atSignal);
        } catch (IllegalStateException stopping) {
            // A signal came as well: the program ends by that.
        }
    }
}
