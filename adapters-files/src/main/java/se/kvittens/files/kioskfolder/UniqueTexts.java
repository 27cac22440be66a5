package se.kvittens.files.kioskfolder;

import java.util.HashSet;
import java.util.Set;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The texts of one column, each of which may stand there once. */
final class UniqueTexts<C extends Enum<C> & Column> {

    /** So that a label fits a line of the smallest screen in large type. */
    private static final int LONGEST_LABEL = 60;

    private final C column;
    private final Set<String> seen = new HashSet<>();

    UniqueTexts(C column) {
        this.column = column;
    }

    /** The id of somebody. */
    String id(Row<C> row) {
        String id = row.identifier(column);
        return once(row, id, id);
    }

    /** What is shown for somebody: on one line, in which nothing is hidden. */
    String label(Row<C> row) {
        String label = row.text(column);
        if (PersonalNumbers.appearIn(label)) {
            row.fault(FaultKind.PERSONAL_NUMBER, column, "", "");
        } else if (label.length() > LONGEST_LABEL || label.matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*")) {
            row.fault(FaultKind.INVALID_VALUE, column, "at most " + LONGEST_LABEL + " characters, on one line");
        }
        return once(row, label, label);
    }

    /** @param key by which two are the same */
    String once(Row<C> row, String key, String text) {
        if (!key.isEmpty() && !seen.add(key)) {
            row.fault(FaultKind.DUPLICATE_ID, column, "");
        }
        return text;
    }
}
