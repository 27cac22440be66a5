package se.kvittens.examples.doors;

import java.util.List;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.CaughtUp;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.pairing.ReceiptClock;

/**
 * What came of a gateway's log.
 *
 * @param oddities what was told otherwise or not understood, and was not before
 * @param findings what became of all that was not done with
 */
public record Round(CaughtUp caughtUp, List<DoorEntry> oddities, List<DoorFinding> findings) {

    public Round {
        oddities = List.copyOf(oddities);
        findings = List.copyOf(findings);
    }

    /** How many receipts were made. */
    public long receipts() {
        return findings.stream()
                .filter(each -> each.became() instanceof Became.AReceipt)
                .count();
    }

    /** Of what waits for somebody, was refused, was told by a wrong clock or nobody knows when, or raises an alarm. */
    public List<DoorFinding> open() {
        return findings.stream()
                .filter(each -> isToBeLookedAt(each.became()) || each.alarm().isPresent())
                .toList();
    }

    private static boolean isToBeLookedAt(Became became) {
        return !became.isSettled()
                || became instanceof Became.Refused
                || isOfNobodyKnowsWhen(became)
                || (became instanceof Became.AReceipt receipt && receipt.clock() == ReceiptClock.State.WRONG);
    }

    /** Whether it is no receipt since nobody knows when it was: that is final, and somebody has to enter the visit. */
    public static boolean isOfNobodyKnowsWhen(Became became) {
        return became instanceof Became.Nothing nothing && nothing.why() == Why.WHEN_UNKNOWN;
    }

    /** Whether there is something to look at. */
    public boolean hasFindings() {
        return !caughtUp.isAll() || !oddities.isEmpty() || !open().isEmpty();
    }
}
