package se.kvittens.application.monthreport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.visit.EffectiveVisit;

/** A visit with the time of it that is reported. */
record VisitTime(CountedVisit visit, Duration time) {

    /** Of all visits of a recipient's month. */
    static List<VisitTime> of(RecipientMonth month, ReportedTime reported) {
        return switch (reported) {
            case EXECUTED ->
                month.visits().stream()
                        .map(visit -> new VisitTime(visit, visit.executed().value()))
                        .toList();
            case PAYABLE ->
                month.visits().stream()
                        .map(visit -> new VisitTime(visit, visit.payable().value()))
                        .toList();
            case PAID -> paid(month);
        };
    }

    /**
     * What a cap leaves of a category is given to its visits in the order of their start; those after it is spent get
     * nothing. The rules cap a month and no visit, so that this order is our reading.
     */
    private static List<VisitTime> paid(RecipientMonth month) {
        Map<Category, Duration> left = new HashMap<>();
        month.lines().stream()
                .filter(line -> line.kind() == LineKind.EXECUTED)
                .forEach(line -> left.put(line.category(), line.time().value()));
        List<VisitTime> paid = new ArrayList<>();
        List<CountedVisit> payable = new ArrayList<>();
        for (CountedVisit visit : month.visits()) {
            if (visit.payable().value().isZero()) {
                paid.add(new VisitTime(visit, Duration.ZERO));
            } else {
                payable.add(visit);
            }
        }
        payable.sort(Comparator.comparing(CountedVisit::effective, EffectiveVisit.BY_START));
        for (CountedVisit visit : payable) {
            Duration rest = left.getOrDefault(visit.category(), Duration.ZERO);
            Duration own = visit.payable().value();
            Duration time = own.compareTo(rest) <= 0 ? own : rest;
            left.put(visit.category(), rest.minus(time));
            paid.add(new VisitTime(visit, time));
        }
        return paid;
    }
}
