package se.kvittens.domain.staffing;

import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.visit.JudgedVisit;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;

/** Whether two carers at one visit (dubbelbemanning) are paid each for their own time, and how that is seen. */
public sealed interface DoubleStaffingPolicy {

    Setting<String> policy();

    /** Whether a pair is recognised by a flag that one of the carers sets. */
    boolean recognisesFlags();

    /** Whether two visits that overlap are a pair without a flag. */
    boolean isPairWithoutFlag(JudgedVisit one, JudgedVisit other);

    /** What an unpaired visit bears that shares time with another carer's. */
    DeviationCode codeForSharedTime();

    /** One of the two presses double staffing, and one alone. */
    @Home(RuleId.STAFF_1)
    record OneFlags(Setting<String> policy) implements DoubleStaffingPolicy {

        @Override
        public boolean recognisesFlags() {
            return true;
        }

        @Override
        public boolean isPairWithoutFlag(JudgedVisit one, JudgedVisit other) {
            return false;
        }

        @Override
        public DeviationCode codeForSharedTime() {
            return DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED;
        }
    }

    /**
     * With digital locks no flag is needed; else one of the two flags.
     *
     * @param startedBy the methods of which at least one of the two starts must be
     * @param notStartedBy the methods of which neither start may be
     */
    @Home(RuleId.STAFF_2)
    record LockOrFlag(
            Setting<String> policy, Setting<Set<ReceiptMethod>> startedBy, Setting<Set<ReceiptMethod>> notStartedBy)
            implements DoubleStaffingPolicy {

        @Override
        public boolean recognisesFlags() {
            return true;
        }

        @Override
        public boolean isPairWithoutFlag(JudgedVisit one, JudgedVisit other) {
            return (startedBy(one, startedBy) || startedBy(other, startedBy))
                    && !startedBy(one, notStartedBy)
                    && !startedBy(other, notStartedBy);
        }

        @Override
        public DeviationCode codeForSharedTime() {
            return DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED;
        }

        private static boolean startedBy(JudgedVisit visit, Setting<Set<ReceiptMethod>> methods) {
            return Optional.ofNullable(visit.effective().start())
                    .map(Receipt::method)
                    .filter(methods.value()::contains)
                    .isPresent();
        }
    }

    /** One carer alone registers; there are no pairs, and shared time counts once. */
    @Home(RuleId.STAFF_4)
    record NotCompensated(Setting<String> policy) implements DoubleStaffingPolicy {

        @Override
        public boolean recognisesFlags() {
            return false;
        }

        @Override
        public boolean isPairWithoutFlag(JudgedVisit one, JudgedVisit other) {
            return false;
        }

        @Override
        public DeviationCode codeForSharedTime() {
            return DeviationCode.DOUBLE_STAFFING_NOT_COMPENSATED;
        }
    }
}
