package se.kvittens.domain.compensation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** What an unplanned absence pays, exactly, day by day. */
@Home(RuleId.PAY_3)
public sealed interface ReadjustmentPolicy {

    /** The paid days of a month; a day counts once, however many absences cover it. */
    List<Explained<ExactTime>> paidDays(YearMonth month, Entitlement entitlement);

    /** What a recipient's readjustment is reckoned from. */
    record Entitlement(GrantRules grants, List<Execution> executions, List<Absence> absences) {

        public Entitlement {
            executions = List.copyOf(executions);
            absences = List.copyOf(absences);
        }

        /** The orders that count towards granted time. */
        List<Execution> counting() {
            return executions.stream().filter(grants::counts).toList();
        }
    }

    /** Pays the day on which the provider learns of the absence and the days next to it, while the absence lasts. */
    record DaysFromNotice(
            Setting<String> policy,
            Setting<Integer> mostDays,
            Setting<Duration> noticeThatVoids,
            Setting<Set<AbsenceCause>> payingCauses,
            Setting<BigDecimal> daysPerMonth)
            implements ReadjustmentPolicy {

        @Override
        public List<Explained<ExactTime>> paidDays(YearMonth month, Entitlement entitlement) {
            Map<LocalDate, Absence> days = new TreeMap<>();
            for (Absence absence : entitlement.absences()) {
                payingDays(absence).stream()
                        .filter(CareZone.daysOf(month)::contains)
                        .forEach(day -> days.putIfAbsent(day, absence));
            }
            return days.entrySet().stream()
                    .map(day -> paidDay(day.getKey(), day.getValue(), entitlement))
                    .toList();
        }

        private List<LocalDate> payingDays(Absence absence) {
            return absence.known()
                    .filter(known -> payingCauses.value().contains(absence.cause()))
                    .filter(known -> !isVoidedBy(known, absence))
                    .map(known ->
                            DateSpan.closed(
                                            CareZone.dateOf(known),
                                            CareZone.dateOf(known).plusDays(mostDays.value() - 1L))
                                    .stream()
                                    .filter(absence.days()::contains)
                                    .toList())
                    .orElse(List.of());
        }

        private boolean isVoidedBy(Instant known, Absence absence) {
            Duration notice =
                    Duration.between(known, CareZone.startOf(absence.days().start()));
            return notice.compareTo(noticeThatVoids.value()) >= 0;
        }

        private Explained<ExactTime> paidDay(LocalDate day, Absence absence, Entitlement entitlement) {
            List<Ground> monthly = entitlement.counting().stream()
                    .filter(execution -> execution.inForceOn(day))
                    .<Ground>map(entitlement.grants()::monthly)
                    .toList();
            Explained<ExactTime> granted = Explained.reckoned(
                    RuleId.GRANT_2, Term.MONTHLY_GRANTED_TIME, Reckoning.SUM, ExactTime.class, monthly);
            List<Ground> because = new ArrayList<>();
            because.add(new Fact(Term.DAY, day));
            because.add(new Fact(Term.ABSENCE_CAUSE, absence.cause()));
            because.add(new Fact(Term.ABSENT_DAYS, absence.days()));
            absence.known().ifPresent(known -> because.add(new Fact(Term.KNOWN, known)));
            because.add(granted);
            because.add(new Fact(Term.FACTOR, Ratio.of(daysPerMonth.value()).inverse()));
            because.addAll(List.of(
                    new Ruled(mostDays), new Ruled(noticeThatVoids), new Ruled(payingCauses), new Ruled(daysPerMonth)));
            return Explained.reckoned(
                    RuleId.PAY_3, Term.READJUSTMENT_OF_DAY, Reckoning.SCALED, ExactTime.class, because);
        }
    }

    /** Pays nothing, for any absence. */
    record Nothing(Setting<String> policy) implements ReadjustmentPolicy {

        @Override
        public List<Explained<ExactTime>> paidDays(YearMonth month, Entitlement entitlement) {
            return List.of();
        }
    }
}
