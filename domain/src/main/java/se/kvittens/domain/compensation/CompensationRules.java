package se.kvittens.domain.compensation;

import se.kvittens.domain.absence.LongAbsence;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.rule.Setting;

/**
 * All that turns counted visits, orders and absences into paid time and amounts.
 *
 * @param rounding how the amount of a line is rounded to the öre (PAY-8)
 */
public record CompensationRules(
        GrantRules grants,
        CapPolicy cap,
        ReadjustmentPolicy readjustment,
        EndedAssignmentPolicy endedAssignments,
        SupplementRules supplements,
        MealPolicy meals,
        Setting<Rounding> rounding,
        LongAbsence longAbsences) {}
