package se.kvittens.files.suggest;

import java.util.List;

/**
 * Where a field is taken to stand.
 *
 * @param certainty of a hundred
 */
record Guess<F>(F field, List<ColumnSample> columns, int certainty) {

    ColumnSample last() {
        return columns.get(columns.size() - 1);
    }
}
