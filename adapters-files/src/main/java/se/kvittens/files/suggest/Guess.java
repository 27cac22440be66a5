package se.kvittens.files.suggest;

import java.util.List;
import se.kvittens.files.visits.VisitField;

/**
 * Where a field is taken to stand.
 *
 * @param certainty of a hundred
 */
record Guess(VisitField field, List<ColumnSample> columns, int certainty) {

    ColumnSample last() {
        return columns.get(columns.size() - 1);
    }
}
