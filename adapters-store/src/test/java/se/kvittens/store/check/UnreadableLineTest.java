package se.kvittens.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.stream.LineFields;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.wiring.Store;

/** What is found where somebody has gone past the program, and reckoned the checksum too. */
class UnreadableLineTest extends FilledStore {

    private static final Map<StreamKind, String> MEMBERS = Map.of(
            StreamKind.TAGS, "",
            StreamKind.MONTH, Taps.CARER.provider().value(),
            StreamKind.ACKNOWLEDGEMENTS, Taps.CARER.provider().value(),
            StreamKind.ABSENCES, Taps.CARER.provider().value(),
            StreamKind.ORDERS, Taps.CARER.provider().value(),
            StreamKind.DOORS, DoorEntries.GATEWAY.value());

    @ParameterizedTest
    @CsvSource({
        "TAGS, TAG_ISSUED, '{\"tag\":\"04A1B2C3D4E580\"}'",
        "TAGS, TAG_LOST, '{\"tag\":\"04A1B2C3D4E580\"}'",
        "MONTH, MONTH_CLOSED, '{\"basis\":\"2026-09\"}'",
        "MONTH, MONTH_OPENED, '{\"basis\":\"2026-09\"}'",
        "ACKNOWLEDGEMENTS, DEVIATION_ACKNOWLEDGED, '{\"deviation\":\"d-1\"}'",
        "ACKNOWLEDGEMENTS, DEVIATION_FORGOTTEN, '{\"deviation\":\"d-1\"}'",
        "ABSENCES, ABSENCE_SAID, '{\"absence\":\"a-1\",\"from\":\"2026-09-31\",\"cause\":\"OTHER\"}'",
        "ABSENCES, ABSENCE_SAID, '{\"absence\":\"a-1\",\"from\":\"2026-09-07\",\"cause\":\"HOLIDAY\"}'",
        "ABSENCES, ABSENCE_FORGOTTEN, '{\"absence\":\"a-1\",\"from\":\"2026-09-07\",\"cause\":\"OTHER\"}'",
        "ORDERS, ORDER_SAID, '{\"order\":\"o-1\"}'",
        "ORDERS, ORDER_FORGOTTEN, '{\"order\":\"o-1\"}'",
        "DOORS, DOOR_EVENT_TOLD, '{\"event\":\"gateway-1:e-1\"}'",
        "DOORS, DOOR_REPAINTED, '{\"event\":\"gateway-1:e-1\"}'"
    })
    void a_line_whose_checksum_is_right_and_which_nobody_can_read_is_found(StreamKind kind, String type, String body)
            throws SQLException {
        StreamKey key = new StreamKey(kind, "exempelviken", MEMBERS.get(kind), "");
        execute("drop trigger entry_is_not_changed");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update = connection.prepareStatement(
                        "update entry set type = ?, body = ?, checksum = ? where position = ?")) {
            long position = 0;
            LineFields fields = null;
            try (ResultSet row = connection
                    .createStatement()
                    .executeQuery("select e.position, " + LineFields.COLUMNS
                            + " from entry e join stream s on s.id = e.stream where s.kind = '" + kind
                            + "' and e.version = 1")) {
                row.next();
                position = row.getLong(1);
                fields = LineFields.of(row, 2);
            }
            LineFields other = new LineFields(
                    fields.about(),
                    fields.taken(),
                    fields.who(),
                    fields.role(),
                    fields.done(),
                    type,
                    fields.subject(),
                    body);
            update.setString(1, type);
            update.setString(2, body);
            update.setLong(3, other.checksum(key, 1));
            update.setLong(4, position);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        try (Store store = open()) {
            assertThat(store.check().get().findings()).extracting(Finding::kind).contains(Finding.Kind.UNREADABLE);
        }
    }
}
