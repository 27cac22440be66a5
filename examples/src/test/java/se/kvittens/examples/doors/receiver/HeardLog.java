package se.kvittens.examples.doors.receiver;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.doors.Round;

/** Keeps what it is told, in words, for whoever waits for it. */
final class HeardLog implements ReceiverLog {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile boolean isHeard = true;

    /** Like a disk that is full, to which its output goes. */
    void isNotHeard() {
        isHeard = false;
    }

    void isHeardAgain() {
        isHeard = true;
    }

    /** Whether it is heard is settled before the test hears of it, and may change that. */
    @Override
    public boolean round(GatewayName gateway, Round round) {
        boolean isSaid = isHeard;
        told.add("round " + round.caughtUp().heard().fresh() + " " + round.receipts());
        return isSaid;
    }

    @Override
    public boolean made(GatewayName gateway, List<DoorFinding> findings) {
        boolean isSaid = isHeard;
        findings.forEach(each -> told.add("made " + each.event().id().name() + " "
                + each.became().getClass().getSimpleName()));
        return isSaid;
    }

    @Override
    public void turnedAway(GatewayName gateway, Turned why) {
        told.add("turned away " + why);
    }

    @Override
    public void fault(GatewayName gateway, JournalFault fault) {
        told.add("fault " + fault);
    }

    /** What comes next; a receiver that says nothing for minutes hangs. */
    String next() throws InterruptedException {
        return "" + told.poll(5, TimeUnit.MINUTES);
    }
}
