package se.kvittens.domain.pairing;

import java.time.Duration;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.visit.ReceiptMethod;

/**
 * When a carer who goes in and out through a door with a digital lock is still on the same visit.
 *
 * @param backWithin how long after its start a visit that is open is begun anew by nothing, elapsed; at that length it still is
 *     the same
 * @param lockedWithin how long after coming in a door is locked behind, and after leaving it is locked at last; elapsed, at
 *     that length it still is
 */
public record DoorStay(Setting<Duration> backWithin, Setting<Duration> lockedWithin) {

    static boolean isOfDoor(RegisteredReceipt receipt) {
        ReceiptMethod method = receipt.receipt().method();
        return method == ReceiptMethod.LOCK || method == ReceiptMethod.ARRIVAL_DEPARTURE;
    }

    static boolean isOfLock(RegisteredReceipt receipt) {
        return receipt.receipt().method() == ReceiptMethod.LOCK;
    }
}
