package se.kvittens.domain.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.lockdate.ApprovalCutoff;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Recipient;

/**
 * What a recipient's visits are judged by, beside themselves.
 *
 * @param ofItsOwn whether the recipient's visits follow the policy for a temporary stay (TASK-6)
 * @param needsOrder whether a visit needs an order in force
 */
public record Circumstances(
        ApprovalCutoff approvals,
        Recipient recipient,
        List<Execution> executions,
        List<Absence> absences,
        boolean ofItsOwn,
        boolean needsOrder) {

    public Circumstances {
        executions = List.copyOf(executions);
        absences = List.copyOf(absences);
    }

    List<Execution> inForceOn(LocalDate date) {
        return areAllInForceOn(date)
                ? executions
                : executions.stream()
                        .filter(execution -> execution.inForceOn(date))
                        .toList();
    }

    Optional<Absence> absenceOn(LocalDate date) {
        for (Absence absence : absences) {
            if (absence.days().contains(date)) {
                return Optional.of(absence);
            }
        }
        return Optional.empty();
    }

    private boolean areAllInForceOn(LocalDate date) {
        for (Execution execution : executions) {
            if (!execution.inForceOn(date)) {
                return false;
            }
        }
        return true;
    }
}
