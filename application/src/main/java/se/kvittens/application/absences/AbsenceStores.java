package se.kvittens.application.absences;

import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Deed;

/** The absences of providers: a store for each who acts for one. */
public interface AbsenceStores {

    /** As somebody sees and changes them by a deed. */
    AbsenceStore of(Assignment assignment, Deed deed);
}
