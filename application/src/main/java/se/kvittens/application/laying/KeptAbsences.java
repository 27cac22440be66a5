package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.keeping.NotKept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;

/**
 * The absences of a provider as somebody sees and changes them by a deed: those that were registered, and those that were
 * supplied, which can be closed as well. What would change nothing in a month that is not locked is refused (TIME-4).
 */
final class KeptAbsences implements AbsenceStore {

    /** Two who act on the same provider at once overtake each other a few times at most. */
    private static final int MOST_TRIES = 20;

    private final Place place;
    private final Deed deed;
    private final OpenDays open;

    KeptAbsences(Place place, OpenDays open, Deed deed) {
        this.place = place;
        this.open = open;
        this.deed = deed;
    }

    /** Where a provider's absences are kept. */
    interface Place {

        /** As they stand now. */
        Answer<HeldAbsences> read(OpenDays open);

        Either<JournalFault, Instant> append(long version, AbsenceSaid said);
    }

    @Override
    public Answer<List<HeldAbsence>> all() {
        return place.read(open).map(HeldAbsences::all);
    }

    @Override
    public Answer<HeldAbsence> find(AbsenceId id) {
        return place.read(open).then(held -> found(held, id));
    }

    private static Answer<HeldAbsence> found(HeldAbsences held, AbsenceId id) {
        return held.find(id).map(Answer::accepted).orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    @Override
    public Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence) {
        AbsenceSaid said = new AbsenceSaid(Optional.of(id), recipient, absence, deed);
        return taken(id, held -> decided(held, said, id));
    }

    private Decision decided(HeldAbsences held, AbsenceSaid said, AbsenceId id) {
        Optional<AbsenceSaid> before = held.registered(id);
        if (before.isPresent()) {
            return before.get().recipient().equals(said.recipient())
                            && before.get().absence().equals(said.absence())
                    ? Decision.NOTHING_TO_SAY
                    : Decision.refused(RefusalReason.TAKEN);
        }
        if (AbsenceKey.isSupplied(id)) {
            return Decision.refused(RefusalReason.TAKEN);
        }
        if (!held.know(said.recipient())) {
            return Decision.refused(RefusalReason.UNKNOWN);
        }
        return saidOf(said, said.absence().days().end());
    }

    @Override
    public Answer<HeldAbsence> change(HeldAbsence seen, Absence changed) {
        Optional<AbsenceId> id = Optional.of(seen.id()).filter(own -> !AbsenceKey.isSupplied(own));
        AbsenceSaid said = new AbsenceSaid(id, seen.recipient(), changed, deed);
        return taken(seen.id(), held -> decided(held, said, seen));
    }

    private Decision decided(HeldAbsences held, AbsenceSaid said, HeldAbsence seen) {
        Optional<HeldAbsence> now = held.find(seen.id());
        if (now.isEmpty()) {
            return Decision.refused(RefusalReason.UNKNOWN);
        }
        if (!now.get().version().equals(seen.version())) {
            return Decision.refused(RefusalReason.CHANGED_MEANWHILE);
        }
        return now.get().absence().equals(said.absence())
                ? Decision.NOTHING_TO_SAY
                : saidOf(said, later(seen.absence(), said.absence()));
    }

    private Decision saidOf(AbsenceSaid said, LocalDate end) {
        return open.areReachedBy(end) ? Decision.said(said) : Decision.refused(RefusalReason.LOCKED);
    }

    private static LocalDate later(Absence one, Absence other) {
        LocalDate end = one.days().end();
        return end.isAfter(other.days().end()) ? end : other.days().end();
    }

    /** What becomes of what somebody asks: it is refused, or said, or stands already. */
    private record Decision(Optional<RefusalReason> refusal, Optional<AbsenceSaid> said) {

        static final Decision NOTHING_TO_SAY = new Decision(Optional.empty(), Optional.empty());

        static Decision refused(RefusalReason reason) {
            return new Decision(Optional.of(reason), Optional.empty());
        }

        static Decision said(AbsenceSaid said) {
            return new Decision(Optional.empty(), Optional.of(said));
        }
    }

    /** Decides again where somebody else was quicker. */
    private Answer<HeldAbsence> taken(AbsenceId id, Function<HeldAbsences, Decision> deciding) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Answer<HeldAbsences> read = place.read(open);
            if (!(read instanceof Answer.Accepted<HeldAbsences> held)) {
                return read.then(none -> Answer.refused(RefusalReason.UNKNOWN));
            }
            Decision decision = deciding.apply(held.result());
            if (decision.refusal().isPresent()) {
                return Answer.refused(decision.refusal().get());
            }
            if (decision.said().isEmpty()) {
                return found(held.result(), id);
            }
            Either<JournalFault, Instant> appended =
                    place.append(held.result().version(), decision.said().get());
            if (appended.isRight()) {
                return find(id);
            }
            if (appended.getLeft() != JournalFault.OVERTAKEN) {
                return NotKept.by(appended.getLeft());
            }
        }
        return NotKept.by(JournalFault.OVERTAKEN);
    }
}
