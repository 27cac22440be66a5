package se.kvittens.files.kioskfolder;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;

/** The texts of one column, each of which may stand there once. */
final class UniqueTexts<C extends Enum<C> & Column> {

    /** So that a label fits a line of the smallest screen in large type. */
    private static final int LONGEST_LABEL = 60;

    /** Ends of lines, what steers a terminal, and what turns the direction of writing: no journal keeps all of it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final C column;
    private final Set<String> seen = new HashSet<>();

    UniqueTexts(C column) {
        this.column = column;
    }

    /** The id of somebody. */
    String id(Row<C> row) {
        String id = named(row, column);
        return once(row, id, id);
    }

    /** An id in which nothing is hidden. */
    static <C extends Enum<C> & Column> String named(Row<C> row, C column) {
        String id = row.identifier(column);
        if (UNSEEN.matcher(id).find()) {
            row.fault(FaultKind.INVALID_VALUE, column, Expectation.ID_IN_SIGHT.key());
        }
        return id;
    }

    /** What is shown for somebody: on one line, in which nothing is hidden. */
    String label(Row<C> row) {
        String label = row.text(column);
        if (PersonalNumbers.appearIn(label)) {
            row.fault(FaultKind.PERSONAL_NUMBER, column, "", "");
        } else if (label.length() > LONGEST_LABEL || UNSEEN.matcher(label).find()) {
            row.fault(FaultKind.INVALID_VALUE, column, Expectation.LABEL.with(LONGEST_LABEL));
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
