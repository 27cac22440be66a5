package se.kvittens.domain.visit;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.deviation.Findings;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/** Brings one visit from its registered to its effective times, change by change in the order in which they were made. */
@Home(RuleId.REG_7)
final class Changes {

    private final ChangeRules rules;
    private final RegisteredVisit visit;
    private final LockDates locks;
    private final List<Reason> inTime;
    private final List<Reason> late;
    private @Nullable Receipt start;
    private @Nullable Receipt end;

    Changes(ChangeRules rules, RegisteredVisit visit, LockDates locks) {
        this.rules = rules;
        this.visit = visit;
        this.locks = locks;
        this.start = visit.start();
        this.end = visit.end();
        boolean isUnchanged = visit.registration().adjustments().isEmpty();
        this.inTime = isUnchanged ? List.of() : new ArrayList<>();
        this.late = isUnchanged ? List.of() : new ArrayList<>();
    }

    Either<VisitRefused, EffectiveVisit> effective() {
        Optional<VisitRefused> refused = endBeforeStart();
        for (Adjustment adjustment : visit.registration().adjustments()) {
            if (refused.isEmpty()) {
                refused = take(adjustment);
            }
        }
        return refused.<Either<VisitRefused, EffectiveVisit>>map(Either::left).orElseGet(() -> Either.right(result()));
    }

    private Optional<VisitRefused> take(Adjustment adjustment) {
        YearMonth month = YearMonth.from(date());
        Optional<Explained<LockDate>> lock = locks.of(month);
        if (lock.isEmpty()) {
            return Optional.of(new VisitRefused.NoRuleBookForLock(visit.id(), month));
        }
        if (!movesAnything(adjustment)) {
            return Optional.empty();
        }
        Setting<ChangeWindow> window = rules.windowOf(visit.system());
        boolean isInTime = lock.get().value().isInTime(adjustment.made())
                && window.value()
                        .isOpenAt(adjustment.made(), visit.registration().approved());
        List<Reason> because = isInTime ? inTime : late;
        because.add(new Fact(Term.CHANGE_MADE, adjustment.made()));
        if (!isInTime) {
            because.add(lock.get().why());
            because.add(new Ruled(window));
            return Optional.empty();
        }
        start = moved(start, adjustment.start());
        end = moved(end, adjustment.end());
        return endBeforeStart();
    }

    /** Not so where it would only supply what changes may not supply. */
    private boolean movesAnything(Adjustment adjustment) {
        return rules.completes().value()
                || (adjustment.start() != null && start != null)
                || (adjustment.end() != null && end != null);
    }

    /** A change leaves the method; where it supplies a missing receipt, that one is manual. */
    private @Nullable Receipt moved(@Nullable Receipt receipt, @Nullable Instant to) {
        if (to == null) {
            return receipt;
        }
        if (receipt != null) {
            return receipt.movedTo(to);
        }
        return rules.completes().value() ? new Receipt(to, ReceiptMethod.MANUAL) : null;
    }

    @Home(RuleId.REG_10)
    private Optional<VisitRefused> endBeforeStart() {
        return start != null && end != null && end.at().isBefore(start.at())
                ? Optional.of(new VisitRefused.EndBeforeStart(visit.id(), start.at(), end.at()))
                : Optional.empty();
    }

    @Home(RuleId.TIME_2)
    private LocalDate date() {
        boolean byStart = rules.monthOf().value() == MonthOfVisit.START;
        Receipt decisive = byStart ? start : end;
        Receipt present = decisive != null ? decisive : byStart ? end : start;
        return CareZone.dateOf(present != null ? present.at() : visit.firstReceipt());
    }

    private EffectiveVisit result() {
        Findings deviations = new Findings(List.of());
        if (!inTime.isEmpty()) {
            inTime.add(0, new Fact(Term.REGISTERED_START, instantOf(visit.start())));
            inTime.add(1, new Fact(Term.REGISTERED_END, instantOf(visit.end())));
            deviations.add(Deviation.noted(DeviationCode.ADJUSTED, inTime.toArray(Reason[]::new)));
        }
        if (!late.isEmpty()) {
            deviations.add(Deviation.noted(DeviationCode.LATE_ADJUSTMENT, late.toArray(Reason[]::new)));
        }
        if (start == null || end == null) {
            Term missing = start == null ? Term.START : Term.END;
            deviations.add(Deviation.stopping(DeviationCode.INCOMPLETE, new Fact(missing, Optional.empty())));
            return new EffectiveVisit(visit, start, end, date(), null, deviations.all());
        }
        return new EffectiveVisit(visit, start, end, date(), new TimeSpan(start.at(), end.at()), deviations.all());
    }

    private static Object instantOf(@Nullable Receipt receipt) {
        return Optional.ofNullable(receipt).<Object>map(Receipt::at).orElse(Optional.empty());
    }
}
