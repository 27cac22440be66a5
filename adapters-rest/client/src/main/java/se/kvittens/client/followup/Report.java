package se.kvittens.client.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.client.answer.Coded;

/**
 * A report on visits.
 *
 * @param asOf what came later is not in it
 */
public record Report(Coded<ReportKind> report, LocalDate from, LocalDate to, Instant asOf, List<Row> rows) {

    public Report {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells by the names of their columns, in their order: lengths in seconds and counts are {@link Long}, all else
     *     is {@link String}, shares and other numbers too; what is not known is left out
     */
    public record Row(Map<String, Object> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** Empty where the column is not there, is not known, or is a whole number. */
        public Optional<String> text(String column) {
            return of(column, String.class);
        }

        /** Empty where the column is not there, is not known, or is a text. */
        public Optional<Long> number(String column) {
            return of(column, Long.class);
        }

        private <T> Optional<T> of(String column, Class<T> type) {
            return Optional.ofNullable(cells.get(column))
                    .filter(type::isInstance)
                    .map(type::cast);
        }

        /** Not of whom. */
        @Override
        public String toString() {
            return "Row" + cells.keySet();
        }
    }
}
