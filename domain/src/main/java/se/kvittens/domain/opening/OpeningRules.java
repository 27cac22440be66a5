package se.kvittens.domain.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.serving.ServingRegister;

/**
 * Who may ask a door to open or to lock, and until when it may do so.
 *
 * @param openBefore how long before a visit its carer may; at that length too
 * @param openAfter how long after it; at that length too
 * @param commandLife how long after it was asked for a lock may still do it; at that length no more
 */
@Home(RuleId.REG_19)
public record OpeningRules(Setting<Duration> openBefore, Setting<Duration> openAfter, Setting<Duration> commandLife) {

    /**
     * Why a door is not to be asked; empty where it may.
     *
     * @param door at which the lock is when it is asked
     */
    public Optional<OpeningRefusal> refusal(
            Asking asking, Optional<DoorUse> door, ServingRegister serving, AccessRules access) {
        Deed deed = asking.deed();
        if (!access.may(deed.role(), Act.OPEN_DOOR)) {
            return Optional.of(OpeningRefusal.NOT_IN_THIS_ROLE);
        }
        if (PersonalNumbers.appearIn(deed.why())) {
            return Optional.of(OpeningRefusal.PERSONAL_NUMBER);
        }
        if (door.isEmpty()) {
            return Optional.of(OpeningRefusal.UNKNOWN_LOCK);
        }
        return deed.role() == Role.CARER ? ofCarer(asking, door.get(), serving) : ofOthers(asking, door.get(), serving);
    }

    /**
     * A visit that begins while the provider serves the recipient is the provider's to its end, also over a change of
     * provider.
     */
    private Optional<OpeningRefusal> ofCarer(Asking asking, DoorUse door, ServingRegister serving) {
        List<Errand> errands = asking.errands().stream()
                .filter(errand -> leadsTo(door, errand, asking.deed().when()))
                .toList();
        if (errands.isEmpty()) {
            return Optional.of(OpeningRefusal.NO_VISIT_NOW);
        }
        boolean isServed = errands.stream()
                .anyMatch(errand -> isServed(errand.recipient(), errand.time().start(), asking.by(), serving));
        return isServed ? Optional.empty() : Optional.of(OpeningRefusal.NOT_SERVED);
    }

    private static Optional<OpeningRefusal> ofOthers(Asking asking, DoorUse door, ServingRegister serving) {
        Deed deed = asking.deed();
        boolean isServed = !deed.role().isAtProvider()
                || door.recipients().stream().anyMatch(each -> isServed(each, deed.when(), asking.by(), serving));
        if (!isServed) {
            return Optional.of(OpeningRefusal.NOT_SERVED);
        }
        return deed.why().isBlank() ? Optional.of(OpeningRefusal.REASON_MISSING) : Optional.empty();
    }

    private static boolean isServed(RecipientId recipient, Instant when, AskedBy by, ServingRegister serving) {
        return by.provider()
                .filter(provider -> serving.serves(provider, recipient, when))
                .isPresent();
    }

    /** When a command that is asked for now is no longer to be done. */
    public Instant expiry(Instant asked) {
        return asked.plus(commandLife.value());
    }

    private boolean leadsTo(DoorUse door, Errand errand, Instant when) {
        Instant first = errand.time().start().minus(openBefore.value());
        Instant last = errand.time().end().plus(openAfter.value());
        return door.recipients().contains(errand.recipient()) && !when.isBefore(first) && !when.isAfter(last);
    }
}
