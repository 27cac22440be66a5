package se.kvittens.nfc.emulator;

import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Queue;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.loop.ByteLink;
import se.kvittens.nfc.loop.Opener;

/** A device in the same program, on a line without a port. */
public final class PipedPort implements Opener<ByteLink> {

    private final EmulatedDevice device;
    private final Queue<byte[]> arrived = new ArrayDeque<>();
    private boolean unplugged;
    private int openings;

    /** Plugged in, and not open. */
    public PipedPort(EmulatedDevice device) {
        this.device = device;
    }

    @Override
    public Either<DownReason, ByteLink> open() {
        synchronized (this) {
            if (unplugged) {
                return Either.left(DownReason.NOT_FOUND);
            }
            openings++;
            arrived.clear();
        }
        device.plugged(this::arrive);
        return Either.right(new Link(openings));
    }

    /** How often it has been opened. */
    public synchronized int openings() {
        return openings;
    }

    /** What has arrived and was not read is lost. */
    public void unplug() {
        synchronized (this) {
            unplugged = true;
            arrived.clear();
            notifyAll();
        }
        device.unplugged();
    }

    public synchronized void plug() {
        unplugged = false;
    }

    private synchronized void arrive(byte[] piece) {
        arrived.add(piece);
        notifyAll();
    }

    private synchronized int take(byte[] buffer, long mostNanos) throws InterruptedException {
        long end = System.nanoTime() + mostNanos;
        while (arrived.isEmpty() && !unplugged) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return 0;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        if (unplugged) {
            return ByteLink.GONE;
        }
        byte[] piece = arrived.remove();
        System.arraycopy(piece, 0, buffer, 0, piece.length);
        return piece.length;
    }

    /** The near end of one opening. What was opened before is gone for good once it was pulled out. */
    private final class Link implements ByteLink {

        private final int opening;

        Link(int opening) {
            this.opening = opening;
        }

        @Override
        public int read(byte[] buffer, long mostNanos) {
            try {
                return isOpen() ? take(buffer, mostNanos) : GONE;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return GONE;
            }
        }

        @Override
        public boolean write(byte[] bytes) {
            boolean open = isOpen();
            if (open) {
                device.received(bytes);
            }
            return open;
        }

        private boolean isOpen() {
            synchronized (PipedPort.this) {
                return !unplugged && opening == openings;
            }
        }

        @Override
        public void close() {
            device.unplugged();
        }
    }
}
