package se.kvittens.examples.cli.doors;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.examples.doors.receiver.Receiver;

/** A receiver from its start until a signal stops it, or the thread in which it runs is interrupted. */
final class Listening {

    private final Receiver receiver;
    private final ListenTeller teller;
    private final CountDownLatch isOver = new CountDownLatch(1);
    private final CountDownLatch isClosed = new CountDownLatch(1);

    Listening(Receiver receiver, ListenTeller teller) {
        this.receiver = receiver;
        this.teller = teller;
    }

    int run(List<OpenGateway> gateways, Duration catchUp) {
        Thread atSignal = new Thread(this::stopAtSignal, "kvittens-stop");
        Runtime.getRuntime().addShutdownHook(atSignal);
        try {
            teller.ready(gateways, receiver.address());
            receiver.catchUp(catchUp);
            isOver.await();
        } catch (InterruptedException asked) {
            // To be interrupted is how it ends where no signal comes; what was received is yet to be finished.
        } finally {
            receiver.close();
            teller.stopped();
            isClosed.countDown();
            forget(atSignal);
        }
        return ExitCode.DONE;
    }

    /** Ends with the code of something done: to be told to stop is how it ends. */
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
