package se.kvittens.application.laying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.ChronicleContract;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;

/** The same, of absences. */
public abstract class AbsenceChronicleContract extends ChronicleContract<AbsenceSaid> {

    private static final Deed DEED =
            new Deed("åsa", Role.ADMINISTRATOR, Instant.parse("2024-10-08T09:59:59.123456789Z"), "");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);

    /** For test classes of chronicles. */
    protected AbsenceChronicleContract() {}

    @Override
    protected List<AbsenceSaid> things() {
        Absence open = new Absence(
                DateSpan.from(FIRST),
                AbsenceCause.HOSPITAL,
                Optional.of(Instant.parse("2024-10-07T08:30:00Z")),
                "\"inlagd\"\npå sjukhus");
        Absence day = Absence.of(DateSpan.closed(FIRST, FIRST), AbsenceCause.OTHER, Optional.empty());
        return List.of(
                new AbsenceSaid(Optional.of(new AbsenceId("a-1")), new RecipientId("anna"), open, DEED),
                new AbsenceSaid(Optional.empty(), new RecipientId("bo"), day, DEED));
    }
}
