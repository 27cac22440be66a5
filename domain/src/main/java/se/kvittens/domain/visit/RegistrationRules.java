package se.kvittens.domain.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.deviation.Findings;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/**
 * What is followed up of a registration beside its receipts. The settings that bear a deviation's name say whether a
 * visit that has it is payable all the same.
 */
public record RegistrationRules(
        Setting<Boolean> privatePhone,
        Setting<Integer> noteLength,
        Setting<Boolean> otherTag,
        Setting<Boolean> declined,
        Setting<Boolean> overlappingCarer,
        Setting<Boolean> duringAbsence,
        Setting<Boolean> corrected) {

    void judge(EffectiveVisit visit, Circumstances circumstances, Findings found) {
        Remarks remarks = visit.registered().remarks();
        Registration registration = visit.registered().registration();
        if (registration.correction().isPresent()) {
            found.add(corrected(registration.correction().get()));
        } else {
            found.add(registeredAfterLock(visit, circumstances));
            found.add(notApproved(visit, circumstances));
        }
        found.add(privatePhone(remarks));
        found.add(otherTag(remarks));
        found.add(declined(remarks));
        found.add(duringAbsence(visit, circumstances));
        found.add(outsideExecution(visit, circumstances));
    }

    @Home(RuleId.REG_5)
    private static Optional<Deviation> registeredAfterLock(EffectiveVisit visit, Circumstances circumstances) {
        var registered = visit.registered().registration().registered();
        return circumstances.approvals().lock().value().isInTime(registered)
                ? Optional.empty()
                : Optional.of(Deviation.stopping(
                        DeviationCode.REGISTERED_AFTER_LOCK,
                        new Fact(Term.REGISTERED, registered),
                        circumstances.approvals().lock().why()));
    }

    @Home(RuleId.REG_6)
    private static Optional<Deviation> notApproved(EffectiveVisit visit, Circumstances circumstances) {
        var approved = visit.registered().registration().approved();
        if (circumstances.approvals().counts(approved)) {
            return Optional.empty();
        }
        List<Reason> because = new ArrayList<>();
        because.add(new Fact(Term.APPROVED, approved.<Object>map(at -> at).orElse(Optional.empty())));
        because.addAll(circumstances.approvals().reasons());
        return Optional.of(Deviation.stopping(DeviationCode.NOT_APPROVED, because.toArray(Reason[]::new)));
    }

    /** What was corrected after the lock is in time and approved by that, and is told to whoever looks. */
    @Home(RuleId.REG_17)
    private Optional<Deviation> corrected(Correction correction) {
        return Optional.of(Deviation.of(
                DeviationCode.CORRECTED,
                corrected,
                new Fact(Term.CORRECTION_VERSION, correction.version()),
                new Fact(Term.CORRECTED_BY, correction.by()),
                new Fact(Term.CORRECTION_MADE, correction.made()),
                new Fact(Term.CORRECTION_CAUSE, correction.cause())));
    }

    @Home(RuleId.REG_8)
    private Optional<Deviation> privatePhone(Remarks remarks) {
        return remarks.privatePhone()
                ? Optional.of(Deviation.of(DeviationCode.PRIVATE_PHONE, privatePhone))
                : Optional.empty();
    }

    @Home(RuleId.REG_11)
    private Optional<Deviation> otherTag(Remarks remarks) {
        return switch (remarks.tag()) {
            case OWN -> Optional.empty();
            case UNKNOWN -> Optional.of(Deviation.of(DeviationCode.UNKNOWN_TAG, otherTag));
            case FOREIGN -> Optional.of(Deviation.of(DeviationCode.FOREIGN_TAG, otherTag));
            case RETIRED -> Optional.of(Deviation.of(DeviationCode.RETIRED_TAG, otherTag));
        };
    }

    @Home(RuleId.REG_12)
    private Optional<Deviation> declined(Remarks remarks) {
        return remarks.declined() ? Optional.of(Deviation.of(DeviationCode.DECLINED, declined)) : Optional.empty();
    }

    @Home(RuleId.REG_14)
    private Optional<Deviation> duringAbsence(EffectiveVisit visit, Circumstances circumstances) {
        return circumstances
                .absenceOn(visit.date())
                .map(absence -> Deviation.of(
                        DeviationCode.DURING_ABSENCE,
                        duringAbsence,
                        new Fact(Term.VISIT_DATE, visit.date()),
                        new Fact(Term.ABSENT_DAYS, absence.days())));
    }

    @Home(RuleId.REG_15)
    private static Optional<Deviation> outsideExecution(EffectiveVisit visit, Circumstances circumstances) {
        return circumstances.needsOrder()
                        && circumstances.inForceOn(visit.date()).isEmpty()
                ? Optional.of(
                        Deviation.stopping(DeviationCode.OUTSIDE_EXECUTION, new Fact(Term.VISIT_DATE, visit.date())))
                : Optional.empty();
    }
}
