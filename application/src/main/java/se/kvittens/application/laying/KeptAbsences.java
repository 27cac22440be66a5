package se.kvittens.application.laying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.keeping.OpenDays;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.keeping.Saying.Decision;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;

/**
 * The absences of a provider as somebody sees and changes them by a deed: those that were registered, and those that were
 * supplied, which can be closed as well. What would change nothing in a month that is not locked is refused (TIME-4).
 */
final class KeptAbsences implements AbsenceStore {

    private final Saying<HeldAbsences, AbsenceSaid> saying;
    private final Deed deed;
    private final OpenDays open;

    KeptAbsences(Saying<HeldAbsences, AbsenceSaid> saying, OpenDays open, Deed deed) {
        this.saying = saying;
        this.open = open;
        this.deed = deed;
    }

    @Override
    public Answer<List<HeldAbsence>> all() {
        return saying.read().map(HeldAbsences::all);
    }

    @Override
    public Answer<HeldAbsence> find(AbsenceId id) {
        return saying.read().then(held -> found(held, id));
    }

    private static Answer<HeldAbsence> found(HeldAbsences held, AbsenceId id) {
        return held.find(id).map(Answer::accepted).orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    @Override
    public Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence) {
        AbsenceSaid said = new AbsenceSaid(Optional.of(id), recipient, absence, deed);
        return saying.say(held -> decided(held, said, id), held -> found(held, id));
    }

    private Decision<AbsenceSaid> decided(HeldAbsences held, AbsenceSaid said, AbsenceId id) {
        Optional<AbsenceSaid> before = held.registered(id);
        if (before.isPresent()) {
            return before.get().recipient().equals(said.recipient())
                            && before.get().absence().equals(said.absence())
                    ? Decision.nothingToSay()
                    : Decision.refused(RefusalReason.TAKEN);
        }
        if (AbsenceKey.isSupplied(id)) {
            return Decision.refused(RefusalReason.TAKEN);
        }
        if (!held.know(said.recipient())) {
            return Decision.refused(RefusalReason.UNKNOWN);
        }
        return held.tellOf(AbsenceKey.of(said))
                ? Decision.refused(RefusalReason.STANDS_ALREADY)
                : saidOf(said, said.absence().days().end());
    }

    @Override
    public Answer<HeldAbsence> change(HeldAbsence seen, Absence changed) {
        Optional<AbsenceId> id = Optional.of(seen.id()).filter(own -> !AbsenceKey.isSupplied(own));
        AbsenceSaid said = new AbsenceSaid(id, seen.recipient(), changed, deed);
        return saying.say(held -> decided(held, said, seen), held -> found(held, seen.id()));
    }

    private Decision<AbsenceSaid> decided(HeldAbsences held, AbsenceSaid said, HeldAbsence seen) {
        Optional<HeldAbsence> now = held.find(seen.id());
        if (now.isEmpty()) {
            return Decision.refused(RefusalReason.UNKNOWN);
        }
        if (!now.get().version().equals(seen.version())) {
            return Decision.refused(RefusalReason.CHANGED_MEANWHILE);
        }
        return now.get().absence().equals(said.absence())
                ? Decision.nothingToSay()
                : saidOf(said, later(seen.absence(), said.absence()));
    }

    private Decision<AbsenceSaid> saidOf(AbsenceSaid said, LocalDate end) {
        return open.areReachedBy(end) ? Decision.said(said) : Decision.refused(RefusalReason.LOCKED);
    }

    private static LocalDate later(Absence one, Absence other) {
        LocalDate end = one.days().end();
        return end.isAfter(other.days().end()) ? end : other.days().end();
    }
}
