package se.kvittens.store.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.registering.Entry;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What is kept for good does not tell who it was; what does is beside it and can go. */
class ErasableTest {

    private static final Entry TAP = Taps.tap("r-1");
    private static final String RECIPIENT =
            ((ReceiptMade) TAP.happening()).receipt().recipient().value();
    private static final String WHY = "Anna bad om det";

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void write() {
        store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Taps.EIGHT))
                .openFor(Taps.TOWN)
                .get();
        Deed deed = new Deed("åsa", Role.PLANNER, Taps.EIGHT, WHY);
        store.journal()
                .append(
                        Taps.CARER,
                        0,
                        List.of(TAP, new Entry(new ApprovalUndone(new VisitId("r-1")), deed, TAP.about())))
                .get();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_kept_for_good_tells_neither_who_it_was_nor_what_was_written() throws SQLException {
        for (String table : List.of("entry", "stream", "name")) {
            assertThat(String.join(" ", rows("select * from " + table)))
                    .as(table)
                    .isNotEmpty()
                    .doesNotContain(RECIPIENT, WHY, "därför");
        }
    }

    @Test
    void what_happens_to_a_visit_is_of_whom_its_receipt_is_of() throws SQLException {
        assertThat(rows("select distinct subject from entry"))
                .hasSize(1)
                .first()
                .asString()
                .matches("[a-z]{24}");
    }

    @Test
    void who_is_not_told_any_more_has_a_name_made_of_the_pseudonym() throws SQLException {
        String pseudonym = rows("select pseudonym from subject").get(0);
        execute("delete from subject");
        execute("delete from words");

        List<Recorded> recorded =
                store.journal().read(Taps.CARER, Taps.ALWAYS).get().recorded();

        assertThat(recorded).extracting(each -> each.deed().why()).containsExactly("", "");
        assertThat(((ReceiptMade) recorded.get(0).happening())
                        .receipt()
                        .recipient()
                        .value())
                .isEqualTo("erased-" + pseudonym);
        assertThat(store.check().get().entries()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update entry set who = 'x'", "delete from entry"})
    void lines_are_neither_changed_nor_deleted(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an entry is never");
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(column > 1 ? "|" : "").append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
