package se.kvittens.bench.compare;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.bench.Subject;

/**
 * The visits of a month as two narrow tables of numbers: what was executed, and what was granted. All that asks for
 * rules is done before, by Kvittens: the tables hold effective times, and the granted time reckoned.
 */
final class SettledTables {

    /** Per recipient, then the lesser of executed and granted. */
    private static final String SUMMED = """
            SELECT sum(least(executed, seconds)) FROM
              (SELECT recipient, sum(seconds) AS executed FROM visits GROUP BY recipient) JOIN granted USING (recipient)
            """;

    /** Visit by visit in order of time, each as far as the granted time still lasts. */
    private static final String RUNNING = """
            SELECT sum(greatest(0, least(v.seconds, g.seconds - (v.running - v.seconds)))) FROM
              (SELECT recipient, seconds, sum(seconds) OVER
                (PARTITION BY recipient ORDER BY start ROWS UNBOUNDED PRECEDING) AS running FROM visits) v
              JOIN granted g USING (recipient)
            """;

    private final DuckDb database;
    private int recipients;
    private long visits;
    private long lesser;

    private SettledTables(DuckDb database) {
        this.database = database;
    }

    /** Settles each month and fills the tables. */
    static SettledTables fill(DuckDb database, Subject subject) throws SQLException {
        database.run("CREATE TABLE visits (recipient INTEGER, start BIGINT, seconds INTEGER)");
        database.run("CREATE TABLE granted (recipient INTEGER, seconds BIGINT)");
        SettledTables tables = new SettledTables(database);
        Settle settle = new Settle(subject.books());
        try (DuckDBAppender visits = database.appendTo("visits");
                DuckDBAppender granted = database.appendTo("granted")) {
            for (ProviderMonth month : subject.months()) {
                Settlement settlement = settle.settle(month, Subject.BASIS).get();
                for (RecipientMonth recipient : settlement.recipients()) {
                    tables.append(recipient, visits, granted);
                }
            }
        }
        return tables;
    }

    long visits() {
        return visits;
    }

    /** What Kvittens' sums give for {@link #summed} and {@link #runningCap} alike. */
    long lesser() {
        return lesser;
    }

    long summed() throws SQLException {
        return database.number(SUMMED);
    }

    long runningCap() throws SQLException {
        return database.number(RUNNING);
    }

    private void append(RecipientMonth month, DuckDBAppender rows, DuckDBAppender granted) throws SQLException {
        Sums sums = sumsOf(month);
        recipients++;
        granted.beginRow().append(recipients).append(sums.granted()).endRow();
        for (CountedVisit visit : month.visits()) {
            rows.beginRow()
                    .append(recipients)
                    .append(startOf(visit))
                    .append((int) visit.executed().value().toSeconds())
                    .endRow();
            visits++;
        }
        lesser += sums.lesser();
    }

    static Sums sumsOf(RecipientMonth month) {
        return new Sums(
                month.executed().value().toSeconds(), month.granted().value().toSeconds());
    }

    private static long startOf(CountedVisit visit) {
        @Nullable TimeSpan span = visit.effective().span();
        return span == null
                ? visit.effective().registered().firstReceipt().getEpochSecond()
                : span.start().getEpochSecond();
    }
}
