package se.kvittens.application.monthreport;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** Adds the times of visits and lines up into rows. */
final class ReportRows {

    private final Wanted wanted;
    private final LocalDate lastDay;
    private final Map<Key, Sum> rows = new TreeMap<>(Key.ORDER);

    ReportRows(Wanted wanted, YearMonth month) {
        this.wanted = wanted;
        this.lastDay = month.atEndOfMonth();
    }

    List<MonthReportRow> all() {
        return rows.entrySet().stream()
                .map(row -> row.getKey().row(row.getValue()))
                .toList();
    }

    void add(RecipientMonth month) {
        if (wanted.kinds().contains(LineKind.EXECUTED)) {
            Map<VisitId, CountedVisit> byId = new HashMap<>();
            month.visits().forEach(visit -> byId.put(visit.id(), visit));
            for (VisitTime each : VisitTime.of(month, wanted.time())) {
                add(each, each.visit().partner().map(byId::get));
            }
        }
        for (Line line : month.lines()) {
            if (line.kind() != LineKind.EXECUTED && wanted.kinds().contains(line.kind())) {
                Key key = new Key(line.recipient(), line.category(), lastDay, line.kind(), Optional.empty(), false);
                sumOf(key).add(0, line.time().value());
            }
        }
    }

    private void add(VisitTime each, Optional<CountedVisit> partner) {
        List<TaskCode> tasks = tasksOf(each.visit(), partner);
        if (each.time().isZero()) {
            if (isCounted(each.visit())) {
                tasks.stream()
                        .filter(wanted.counted()::contains)
                        .forEach(task -> add(each.visit(), Optional.of(task), partner, Duration.ZERO));
            }
        } else if (tasks.isEmpty()) {
            add(each.visit(), Optional.empty(), partner, each.time());
        } else {
            List<Duration> shares = EvenShares.of(each.time(), tasks.size());
            for (int at = 0; at < tasks.size(); at++) {
                add(each.visit(), Optional.of(tasks.get(at)), partner, shares.get(at));
            }
        }
    }

    /** A second carer who chose no tasks did those of the first. */
    private static List<TaskCode> tasksOf(CountedVisit visit, Optional<CountedVisit> partner) {
        CountedVisit chosen = visit.effective().registered().tasks().isEmpty() ? partner.orElse(visit) : visit;
        return chosen.effective().registered().tasks().stream().sorted().toList();
    }

    /** Made, and not refused its pay: what was brought is counted although its time is not paid. */
    private boolean isCounted(CountedVisit visit) {
        return visit.effective().wasMade()
                && (wanted.time() == ReportedTime.EXECUTED
                        || visit.deviations().stream().noneMatch(Deviation::stopsPay));
    }

    private void add(CountedVisit visit, Optional<TaskCode> task, Optional<CountedVisit> partner, Duration time) {
        boolean isApart = wanted.apart().contains(Wanted.Part.DOUBLE_STAFFING);
        Key key = new Key(
                visit.effective().recipient(),
                visit.category(),
                wanted.apart().contains(Wanted.Part.DATE) ? visit.effective().date() : lastDay,
                LineKind.EXECUTED,
                wanted.apart().contains(Wanted.Part.TASK) ? task : Optional.empty(),
                isApart && partner.isPresent());
        sumOf(key).add(1, time);
    }

    private Sum sumOf(Key key) {
        return rows.computeIfAbsent(key, none -> new Sum());
    }

    private record Key(
            RecipientId recipient,
            Category category,
            LocalDate date,
            LineKind kind,
            Optional<TaskCode> task,
            boolean doubleStaffing) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::recipient)
                .thenComparing(Key::category)
                .thenComparing(Key::date)
                .thenComparing(Key::kind)
                .thenComparing(key -> key.task().map(TaskCode::code).orElse(""))
                .thenComparing(Key::doubleStaffing);

        MonthReportRow row(Sum sum) {
            return new MonthReportRow(recipient, category, kind, task, date, doubleStaffing, sum.number, sum.time);
        }
    }

    private static final class Sum {

        private int number;
        private Duration time = Duration.ZERO;

        void add(int times, Duration more) {
            number += times;
            time = time.plus(more);
        }
    }
}
