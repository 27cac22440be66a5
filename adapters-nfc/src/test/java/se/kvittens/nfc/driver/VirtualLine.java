package se.kvittens.nfc.driver;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import se.kvittens.nfc.emulator.EmulatedDevice;

/** A driver and an emulated device, and a clock that is put forward to when next something happens. */
final class VirtualLine {

    /** From the sending of a piece to its arrival. */
    private static final long UNDER_WAY = 300_000;

    private static final int MOST_AT_ONCE = 3;

    private final Driver driver;
    private final EmulatedDevice device;
    private final Queue<byte[]> underWay = new ArrayDeque<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private int atOnce;
    private long now;
    private long next;

    VirtualLine(Driver driver, EmulatedDevice device) {
        this(driver, device, 0);
    }

    VirtualLine(Driver driver, EmulatedDevice device, long beginning) {
        this.driver = driver;
        this.device = device;
        this.now = beginning;
        this.next = beginning;
        device.plugged(underWay::add);
    }

    /** Lets so much time pass; a driver that has given up is asked no more, as in the loop. */
    VirtualLine pass(Duration time) {
        long end = now + time.toNanos();
        while (!hasGivenUp() && nextEvent() - end <= 0) {
            step();
        }
        now = end;
        return this;
    }

    /** Lets time pass until so many reports are there; returns how long it took. */
    Duration until(int count) {
        return until(() -> reports.size() >= count);
    }

    /** Lets time pass until this is the last report; returns how long it took. */
    Duration until(Report last) {
        return until(() -> !reports.isEmpty() && reports.get(reports.size() - 1).equals(last));
    }

    private Duration until(BooleanSupplier done) {
        long begin = now;
        while (!done.getAsBoolean()) {
            step();
            if (now - begin > Duration.ofMinutes(1).toNanos()) {
                throw new AssertionError("After a minute: " + reports);
            }
        }
        return Duration.ofNanos(now - begin);
    }

    private boolean hasGivenUp() {
        return !reports.isEmpty() && reports.get(reports.size() - 1) instanceof Report.Failed;
    }

    private long nextEvent() {
        return underWay.isEmpty() ? now + Math.max(0, next - now) : now + UNDER_WAY;
    }

    private void step() {
        long before = now;
        now = nextEvent();
        byte[] piece = underWay.isEmpty() ? new byte[0] : underWay.remove();
        Step step = driver.step(piece, now);
        reports.addAll(step.reports());
        next = step.next();
        if (step.send().length() > 0) {
            sent.add("" + step.send());
            device.received(step.send().toArray());
        }
        requireThatTimePasses(before);
    }

    /** A driver that is due again and again at the same moment would keep its thread busy. */
    private void requireThatTimePasses(long before) {
        atOnce = now == before ? atOnce + 1 : 0;
        if (atOnce > MOST_AT_ONCE) {
            throw new AssertionError("Due again and again: " + driver);
        }
    }

    List<Report> reports() {
        return reports;
    }

    /** All that the driver has sent, in hexadecimal digits. */
    List<String> sent() {
        return sent;
    }
}
