package se.kvittens.store.subscribing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;

/** How far a system has been told, a row for each record and each month. */
final class ToldRows {

    private static final String RECORD = "record ";
    private static final String MONTH = "month ";

    private ToldRows() {}

    static Told read(String provider, String id, Connection connection) throws SQLException {
        Map<CarerId, Long> records = new HashMap<>();
        Set<YearMonth> months = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select t.what, t.version from webhook_told t"
                + " join webhook w on w.id = t.webhook where w.provider = ? and w.id = ? and w.ended is null")) {
            select.setString(1, Storable.text(provider));
            select.setString(2, Storable.text(id));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String what = rows.getString(1);
                    if (what.startsWith(RECORD)) {
                        records.put(new CarerId(what.substring(RECORD.length())), rows.getLong(2));
                    } else {
                        months.add(month(what));
                    }
                }
            }
        }
        return new Told(records, months);
    }

    private static YearMonth month(String what) throws FaultFound {
        try {
            return YearMonth.parse(what.substring(Math.min(MONTH.length(), what.length())));
        } catch (DateTimeException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    /** Of what is there already, the further one stays. */
    static void add(String id, Told more, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into webhook_told (webhook, what, version)"
                + " values (?, ?, ?) on conflict (webhook, what) do update set version = excluded.version"
                + " where excluded.version > webhook_told.version")) {
            for (Map.Entry<CarerId, Long> each : more.records().entrySet()) {
                add(insert, id, RECORD + each.getKey().value(), each.getValue());
            }
            for (YearMonth each : more.months()) {
                add(insert, id, MONTH + each, 1);
            }
        }
    }

    private static void add(PreparedStatement insert, String id, String what, long version) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, Storable.text(what));
        insert.setLong(3, version);
        insert.executeUpdate();
    }

    static void forget(String id, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from webhook_told where webhook = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }
}
