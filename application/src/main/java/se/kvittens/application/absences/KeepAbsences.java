package se.kvittens.application.absences;

import io.vavr.control.Either;
import java.time.LocalDate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.rulebooks.Permits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;

/** Registers and closes the absences of a provider's recipients for those who may (SYS-2). */
public final class KeepAbsences {

    private final AbsenceStores stores;
    private final Permits permits;

    public KeepAbsences(AbsenceStores stores, RuleBookShelf shelf) {
        this.stores = stores;
        this.permits = new Permits(shelf);
    }

    /** An absence that somebody wants registered. */
    public record Wish(AbsenceId id, RecipientId recipient, Absence absence) {}

    /** Refused where the role may not. */
    public Either<RefusalCode, Answer<HeldAbsence>> register(Assignment of, Deed deed, Wish wish) {
        return permitted(of, deed)
                .map(store -> new RegisterAbsence(store).register(wish.id(), wish.recipient(), wish.absence()));
    }

    /** One as it is now, for who may close it. */
    public Either<RefusalCode, Answer<HeldAbsence>> seen(Assignment of, Deed deed, AbsenceId id) {
        return permitted(of, deed).map(store -> store.find(id));
    }

    /** As it was seen; refused where the role may not. */
    public Either<RefusalCode, Answer<HeldAbsence>> close(
            Assignment of, Deed deed, HeldAbsence seen, LocalDate lastDay) {
        return permitted(of, deed).map(store -> new CloseAbsence(store).close(seen, lastDay));
    }

    /** For who looks, which is for others to log. */
    public AbsenceStore of(Assignment of, Deed deed) {
        return stores.of(of, deed);
    }

    private Either<RefusalCode, AbsenceStore> permitted(Assignment of, Deed deed) {
        return permits.refusalOf(of.municipality(), deed, Act.REGISTER_ABSENCE)
                .<Either<RefusalCode, AbsenceStore>>map(Either::left)
                .orElseGet(() -> Either.right(stores.of(of, deed)));
    }
}
