package se.kvittens.domain.compensation;

import se.kvittens.domain.absence.LongAbsence;
import se.kvittens.domain.order.GrantRules;

/** All that turns counted visits, orders and absences into paid time. */
public record CompensationRules(
        GrantRules grants,
        CapPolicy cap,
        ReadjustmentPolicy readjustment,
        EndedAssignmentPolicy endedAssignments,
        SupplementRules supplements,
        MealPolicy meals,
        LongAbsence longAbsences) {}
