package se.kvittens.examples.published;

import java.time.LocalDate;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.SystemOfRecord;

/** Where the plans are laid, on which working day, and how that municipality's carers register two at one visit. */
enum Town {
    /** One of the two chooses the tasks and presses double staffing. */
    HANINGE(LocalDate.of(2024, 11, 12), SystemOfRecord.LIFECARE, true),
    /** Nobody presses anything; that both register is a deviation. */
    HUDDINGE(LocalDate.of(2024, 3, 12), SystemOfRecord.PHONIRO, false);

    private final LocalDate day;
    private final SystemOfRecord system;
    private final boolean flagsDoubleStaffing;

    Town(LocalDate day, SystemOfRecord system, boolean flagsDoubleStaffing) {
        this.day = day;
        this.system = system;
        this.flagsDoubleStaffing = flagsDoubleStaffing;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(this == HANINGE ? "haninge" : "huddinge");
    }

    LocalDate day() {
        return day;
    }

    SystemOfRecord system() {
        return system;
    }

    boolean flagsDoubleStaffing() {
        return flagsDoubleStaffing;
    }
}
