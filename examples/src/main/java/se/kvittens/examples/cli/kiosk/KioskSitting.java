package se.kvittens.examples.cli.kiosk;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.Input;
import se.kvittens.examples.kiosk.RunningKiosk;
import se.kvittens.examples.kiosk.page.PageServer;
import se.kvittens.examples.kiosk.terminal.Teller;
import se.kvittens.examples.kiosk.terminal.Typed;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.store.outbox.FileOutbox;

/** A kiosk from its start until it is stopped: by what is typed, by the end of the input, or by a signal. */
final class KioskSitting implements AutoCloseable {

    private final RunningKiosk running;
    private final Teller teller;
    private final FileOutbox outbox;
    private @Nullable PageServer page;
    private boolean hasBegun;
    private boolean isClosed;

    KioskSitting(RunningKiosk running, Teller teller, FileOutbox outbox) {
        this.running = running;
        this.teller = teller;
        this.outbox = outbox;
    }

    Kiosk kiosk() {
        return running.kiosk();
    }

    /** @throws IOException where the port is taken */
    synchronized URI serve(KioskFolder folder, PageServer.Settings settings) throws IOException {
        PageServer started = PageServer.start(running.kiosk(), folder, settings);
        page = started;
        return started.address();
    }

    void run(Typed typed, Input input, Optional<URI> address) {
        Thread atSignal = new Thread(this::stopAtSignal, "kvittens-stop");
        Runtime.getRuntime().addShutdownHook(atSignal);
        try {
            begin();
            running.start();
            teller.ready(kiosk().screen(), address);
            read(typed, input);
            close();
        } finally {
            forget(atSignal);
        }
    }

    private synchronized void begin() {
        hasBegun = true;
    }

    private static void read(Typed typed, Input input) {
        boolean isOver = false;
        while (!isOver) {
            Optional<String> line = input.line();
            isOver = line.map(text -> !typed.take(text)).orElseGet(typed::endsWithInput);
            if (line.isEmpty() && !isOver) {
                untilSignal();
            }
        }
    }

    /** Without a terminal there is nothing to read, and all the same a kiosk to run. */
    private static void untilSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends with the code of something done: to be told to stop is how a kiosk ends. */
    private void stopAtSignal() {
        close();
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private static void forget(Thread atSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(atSignal);
        } catch (IllegalStateException stopping) {
            // A signal came as well: the program ends by that.
        }
    }

    /** Nothing more is read, then nothing more is shown, then nothing more is kept. What never began says nothing of its end. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        running.close();
        if (page != null) {
            page.close();
        }
        outbox.close();
        if (hasBegun) {
            teller.stopped();
        }
    }
}
