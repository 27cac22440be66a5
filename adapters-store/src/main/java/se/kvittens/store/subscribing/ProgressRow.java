package se.kvittens.store.subscribing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Failing;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.Times;

/** How it goes, in the columns beside a subscription. */
final class ProgressRow {

    static final String COLUMNS = "success, failing_since, failing_times, failing_last, failing_next, failure,"
            + " failure_status, failure_after, rested, rest_why";

    static final String SET = COLUMNS.replace(",", " = ?,") + " = ?";

    /** How many {@link #SET} wants. */
    static final int MANY = 10;

    private ProgressRow() {}

    static void bind(PreparedStatement update, Progress of) throws SQLException {
        Optional<Failing> failing = of.failing();
        Optional<Failure> failure = failing.map(Failing::failure);
        update.setString(1, text(of.success()));
        update.setString(2, text(failing.map(Failing::since)));
        update.setObject(3, failing.map(Failing::times).orElse(null), Types.INTEGER);
        update.setString(4, text(failing.map(Failing::last)));
        update.setString(5, text(failing.map(Failing::next)));
        update.setString(6, failure.map(each -> each.kind().name()).orElse(null));
        update.setObject(7, failure.flatMap(Failure::status).orElse(null), Types.INTEGER);
        update.setObject(
                8, failure.flatMap(Failure::after).map(Duration::toSeconds).orElse(null), Types.BIGINT);
        update.setString(9, text(of.rested().map(Rest::at)));
        update.setString(10, of.rested().map(each -> each.why().name()).orElse(null));
    }

    private static @Nullable String text(Optional<Instant> time) {
        return time.map(Times::text).orElse(null);
    }

    /** @param first the column of the first one */
    static Progress read(ResultSet row, int first) throws SQLException {
        Optional<Instant> rested = SubscriptionRow.time(row.getString(first + 8));
        return new Progress(
                SubscriptionRow.time(row.getString(first)),
                failing(row, first),
                rested.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Rest(rested.get(), Fields.named(Rest.Why.class, row.getString(first + 9)))));
    }

    private static Optional<Failing> failing(ResultSet row, int first) throws SQLException {
        Optional<Instant> since = SubscriptionRow.time(row.getString(first + 1));
        if (since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Failing(
                since.get(),
                row.getInt(first + 2),
                Times.instant(row.getString(first + 3)),
                new Failure(
                        Fields.named(Failure.Kind.class, row.getString(first + 5)),
                        number(row, first + 6).map(Long::intValue),
                        number(row, first + 7).map(Duration::ofSeconds)),
                Times.instant(row.getString(first + 4))));
    }

    private static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
