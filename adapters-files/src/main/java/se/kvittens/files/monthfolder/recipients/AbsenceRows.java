package se.kvittens.files.monthfolder.recipients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.FreeTexts;

/** Takes in {@code absences.csv}. */
public final class AbsenceRows implements Consumer<Row<AbsenceColumn>> {

    private static final Choices<AbsenceCause> CAUSES = Choices.all(AbsenceCause.class);

    private final Register register;
    private final FreeTexts freeTexts;

    public AbsenceRows(Register register, FreeTexts freeTexts) {
        this.register = register;
        this.freeTexts = freeTexts;
    }

    @Override
    public void accept(Row<AbsenceColumn> row) {
        RecipientDraft recipient = register.find(row, AbsenceColumn.RECIPIENT);
        LocalDate from = row.date(AbsenceColumn.FROM);
        LocalDate to = row.date(AbsenceColumn.TO);
        AbsenceCause cause = row.choice(AbsenceColumn.CAUSE, CAUSES);
        Instant known = row.time(AbsenceColumn.KNOWN);
        String description = freeTexts.of(row, AbsenceColumn.DESCRIPTION).text();
        if (from != null && to != null && to.isBefore(from)) {
            row.fault(FaultKind.END_BEFORE_START, AbsenceColumn.TO, from.toString());
        }
        if (!row.isRejected() && recipient != null && from != null && cause != null) {
            DateSpan days = to == null ? DateSpan.from(from) : DateSpan.closed(from, to);
            recipient.add(new Absence(days, cause, Optional.ofNullable(known), description));
        }
    }
}
