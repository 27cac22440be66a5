package se.kvittens.examples.generate.visit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.visit.ReceiptMethod;

/** By what a receipt is made as it should be: what the rule book takes for digital, and what is at the door. */
final class Doors {

    private Doors() {}

    static ReceiptMethod methodAt(Occasion occasion) {
        Set<ReceiptMethod> digital = occasion.month().digitalMethods();
        if (hasLock(occasion)) {
            return ReceiptMethod.LOCK;
        }
        if (digital.contains(ReceiptMethod.NFC)) {
            return ReceiptMethod.NFC;
        }
        return digital.isEmpty()
                ? ReceiptMethod.MANUAL
                : EnumSet.copyOf(digital).iterator().next();
    }

    /** Where there is a lock, the phone registers arrival and departure at an open door. */
    static Optional<ReceiptMethod> methodAtOpenDoor(Occasion occasion) {
        return hasLock(occasion) && occasion.month().digitalMethods().contains(ReceiptMethod.ARRIVAL_DEPARTURE)
                ? Optional.of(ReceiptMethod.ARRIVAL_DEPARTURE)
                : Optional.empty();
    }

    /** How the second carer at a lock makes the receipts, where the two are then a pair without a flag. */
    static Optional<ReceiptMethod> methodOfSecond(Occasion occasion) {
        return occasion.month().book().staffing() instanceof DoubleStaffingPolicy.LockOrFlag policy
                        && hasLock(occasion)
                        && !policy.notStartedBy().value().contains(ReceiptMethod.LOCK)
                ? policy.startedBy().value().stream()
                        .filter(occasion.month().digitalMethods()::contains)
                        .min(ReceiptMethod::compareTo)
                : Optional.empty();
    }

    private static boolean hasLock(Occasion occasion) {
        return occasion.client().facts().hasLock()
                && occasion.month().digitalMethods().contains(ReceiptMethod.LOCK);
    }
}
