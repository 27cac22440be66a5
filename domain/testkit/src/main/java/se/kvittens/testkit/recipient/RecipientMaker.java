package se.kvittens.testkit.recipient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;

/** A recipient being made up: unless it is bent, born 1940-03-12 and living on the mainland, alone. */
public final class RecipientMaker {

    private final RecipientId id;
    final Optional<RecipientId> neighbour;
    LocalDate born = LocalDate.of(1940, 3, 12);
    Area area = Area.MAINLAND;
    boolean socialPsychiatry;
    boolean temporaryStay;
    boolean tagRefusalAgreed;
    Optional<RecipientId> cohabitsWith = Optional.empty();
    Duration excessApproved = Duration.ZERO;
    int mealDeliveries;

    RecipientMaker(RecipientId id, Optional<RecipientId> neighbour) {
        this.id = id;
        this.neighbour = neighbour;
    }

    RecipientFile build(List<Execution> orders, List<Absence> absences) {
        return new RecipientFile(
                new Recipient(
                        id, Optional.of(born), area, socialPsychiatry, temporaryStay, tagRefusalAgreed, cohabitsWith),
                orders,
                absences,
                excessApproved,
                mealDeliveries);
    }
}
