package se.kvittens.examples.generate.client;

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
 * A recipient over all months, as only the generator knows it: what will happen included.
 *
 * @param routine the visits of a week, but for the one that the cohabitant has with it
 * @param together of the first of two cohabitants
 * @param stay of a guest in the municipality
 * @param facts what the office knows of it beside the orders
 */
public record Client(
        Recipient recipient,
        List<Slot> routine,
        Optional<Together> together,
        List<Execution> executions,
        List<Absence> absences,
        Optional<DateSpan> stay,
        Facts facts) {

    public Client {
        routine = List.copyOf(routine);
        executions = List.copyOf(executions);
        absences = List.copyOf(absences);
    }

    /**
     * What else there is to know.
     *
     * @param hasLock whether the door has a digital lock, where the municipality has any
     * @param outsideAllowed whether the case worker lets visits start or end outside the home
     * @param excessApproved every month
     * @param mealDeliveries every month
     * @param noTagAgreed of someone who refuses a tag: the month from which the case worker agrees to it
     */
    public record Facts(
            boolean hasLock,
            boolean outsideAllowed,
            Duration excessApproved,
            int mealDeliveries,
            Optional<YearMonth> noTagAgreed) {}

    public boolean isServedOn(LocalDate date) {
        for (Execution order : executions) {
            if (order.inForceOn(date)) {
                return true;
            }
        }
        return stay.isPresent() && stay.get().contains(date);
    }

    /** Whether it has an order or a stay on any day of the month. */
    public boolean isServedIn(YearMonth month) {
        DateSpan days = CareZone.daysOf(month);
        return executions.stream().anyMatch(order -> order.daysInForce().overlaps(days))
                || stay.filter(days::overlaps).isPresent();
    }

    public boolean isGranted(TaskCode task) {
        return executions.stream().anyMatch(order -> order.content().tasks().contains(task));
    }

    public Optional<Absence> absenceOn(LocalDate date) {
        for (Absence absence : absences) {
            if (absence.days().contains(date)) {
                return Optional.of(absence);
            }
        }
        return Optional.empty();
    }
}
