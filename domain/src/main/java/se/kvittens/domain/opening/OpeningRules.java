package se.kvittens.domain.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

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
     * @param errands of the carer who asks, about that time; of no matter where somebody else does
     */
    public Optional<OpeningRefusal> refusal(
            Deed deed, Optional<DoorUse> door, Collection<Errand> errands, AccessRules access) {
        if (!access.may(deed.role(), Act.OPEN_DOOR)) {
            return Optional.of(OpeningRefusal.NOT_IN_THIS_ROLE);
        }
        if (PersonalNumbers.appearIn(deed.why())) {
            return Optional.of(OpeningRefusal.PERSONAL_NUMBER);
        }
        if (door.isEmpty()) {
            return Optional.of(OpeningRefusal.UNKNOWN_LOCK);
        }
        if (deed.role() == Role.CARER) {
            return errands.stream().anyMatch(errand -> leadsTo(door.get(), errand, deed.when()))
                    ? Optional.empty()
                    : Optional.of(OpeningRefusal.NO_VISIT_NOW);
        }
        return deed.why().isBlank() ? Optional.of(OpeningRefusal.REASON_MISSING) : Optional.empty();
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
