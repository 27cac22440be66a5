package se.kvittens.client.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;

/**
 * A deviation (avvikelse) as it is now.
 *
 * @param deviation its id, which tells nobody whose it is
 * @param rule that finds it
 * @param stopsPay whether the visit is not payable because of it
 * @param deadline by when it must be acted on, where a rule says so
 * @param advice what may help
 * @param operations of the contract, by which it is put right as long as the month is open
 * @param acknowledged where somebody has acknowledged what is seen now
 */
public record Deviation(
        String deviation,
        Coded<DeviationCode> code,
        String rule,
        BothLanguages what,
        boolean stopsPay,
        Optional<LocalDate> deadline,
        Optional<RecipientId> recipient,
        Optional<VisitId> visit,
        Optional<CarerId> carer,
        Optional<LocalDate> date,
        BothLanguages advice,
        List<String> operations,
        Optional<Acknowledged> acknowledged) {

    public Deviation {
        operations = List.copyOf(operations);
    }

    /** That it was seen and is left as it is. */
    public record Acknowledged(Instant at, String who, Coded<Role> role, String why) {}

    /** Not whose. */
    @Override
    public String toString() {
        return "Deviation[" + deviation + ", " + code.text() + "]";
    }
}
