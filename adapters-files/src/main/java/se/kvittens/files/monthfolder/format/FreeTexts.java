package se.kvittens.files.monthfolder.format;

import se.kvittens.domain.visit.Note;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Reads free texts; a fault never repeats them. */
public final class FreeTexts {

    private final int mostCharacters;

    public FreeTexts(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** Empty where the row is rejected for it. */
    public <C extends Enum<C> & Column> Note of(Row<C> row, C column) {
        return row.isEmpty(column) ? Note.NONE : read(row, column);
    }

    private <C extends Enum<C> & Column> Note read(Row<C> row, C column) {
        return Note.of(row.text(column), mostCharacters)
                .peekLeft(refused -> refuse(row, column, refused))
                .getOrElse(Note.NONE);
    }

    private <C extends Enum<C> & Column> void refuse(Row<C> row, C column, Note.NoteFault refused) {
        switch (refused) {
            case PERSONAL_NUMBER -> row.fault(FaultKind.PERSONAL_NUMBER, column, "");
            case TOO_LONG -> row.fault(FaultKind.TEXT_TOO_LONG, column, String.valueOf(mostCharacters));
        }
    }
}
