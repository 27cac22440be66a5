package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * A recipient over all months, as only the demo knows it: what will happen included.
 *
 * @param number of which the id is made
 * @param stay of a guest in the municipality
 * @param pace how long the visits take, in percent of what is planned
 * @param excessApproved every month
 * @param outsideAllowed whether the case worker lets visits start or end outside the home
 * @param noTagAgreed of someone who refuses a tag: the month from which the case worker agrees to it
 */
record Client(
        int number,
        Recipient recipient,
        List<Slot> routine,
        List<Execution> executions,
        List<Absence> absences,
        Optional<DateSpan> stay,
        int pace,
        Duration excessApproved,
        boolean outsideAllowed,
        Optional<YearMonth> noTagAgreed) {

    Client {
        routine = List.copyOf(routine);
        executions = List.copyOf(executions);
        absences = List.copyOf(absences);
    }

    boolean isServedOn(LocalDate date) {
        return executions.stream().anyMatch(order -> order.inForceOn(date))
                || stay.filter(days -> days.contains(date)).isPresent();
    }

    /** Whether it has an order or a stay on any day of the month. */
    boolean isServedIn(YearMonth month) {
        DateSpan days = CareZone.daysOf(month);
        return executions.stream().anyMatch(order -> order.daysInForce().overlaps(days))
                || stay.filter(days::overlaps).isPresent();
    }

    boolean isGranted(TaskCode task) {
        return executions.stream().anyMatch(order -> order.content().tasks().contains(task));
    }

    Optional<Absence> absenceOn(LocalDate date) {
        return absences.stream()
                .filter(absence -> absence.days().contains(date))
                .findFirst();
    }
}
