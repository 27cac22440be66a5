package se.kvittens.domain.staffing;

import static se.kvittens.domain.fixture.Settings.policy;
import static se.kvittens.domain.fixture.Settings.set;

import java.util.EnumSet;
import java.util.Set;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.ReceiptRules;

/** The third way to be two. */
final class StaffingTowns {

    private StaffingTowns() {}

    /** The north with digital locks, which count as digital receipts. */
    static Town withLocks() {
        ReceiptRules now = Town.north().book().visits().receipts();
        return Town.north()
                .receipts(new ReceiptRules(
                        set(RuleId.REG_1, "digitalMethods", EnumSet.complementOf(EnumSet.of(ReceiptMethod.MANUAL))),
                        now.manualReceipts(),
                        now.postRegistrations()))
                .staffing(new DoubleStaffingPolicy.LockOrFlag(
                        policy(RuleId.STAFF_2, "lockOrFlag"),
                        set(RuleId.STAFF_2, "startedBy", Set.of(ReceiptMethod.ARRIVAL_DEPARTURE)),
                        set(RuleId.STAFF_2, "notStartedBy", Set.of(ReceiptMethod.NFC))));
    }
}
