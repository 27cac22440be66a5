package se.kvittens.application.laying;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;

/** By what an absence of two sources is known to be the same. */
record AbsenceKey(RecipientId recipient, LocalDate first, AbsenceCause cause) {

    private static final String SUPPLIED = "supplied-";
    private static final int LENGTH = 32;

    static AbsenceKey of(RecipientId recipient, Absence absence) {
        return new AbsenceKey(recipient, absence.days().start(), absence.cause());
    }

    static AbsenceKey of(AbsenceSaid said) {
        return of(said.recipient(), said.absence());
    }

    /** The id of one that has none of its own. */
    AbsenceId id(UnaryOperator<String> hash) {
        String text = first + " " + cause + " " + recipient;
        return new AbsenceId(SUPPLIED + hash.apply(text).substring(0, LENGTH));
    }

    /** Whether an id can't be one that somebody chose. */
    static boolean isSupplied(AbsenceId id) {
        return id.value().startsWith(SUPPLIED);
    }
}
