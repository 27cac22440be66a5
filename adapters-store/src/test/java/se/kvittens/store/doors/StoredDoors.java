package se.kvittens.store.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorEntries.EIGHT;
import static se.kvittens.application.doors.DoorEntries.GATEWAY;
import static se.kvittens.application.doors.DoorEntries.asked;
import static se.kvittens.application.doors.DoorEntries.bare;
import static se.kvittens.application.doors.DoorEntries.full;
import static se.kvittens.application.doors.DoorEntries.ofEachKind;
import static se.kvittens.application.doors.DoorEntries.told;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.DoorJournalContract;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.erasing.PersonalRecord.LastEntry;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;

/** What every journal of doors promises, and what is promised of those that are kept by a database, whichever it is. */
abstract class StoredDoors extends DoorJournalContract {

    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");

    @TempDir
    private Path folder;

    /** A new one, in a place of its own, that is closed when the test ends. */
    abstract Store store(InstantSource clock);

    /** To the tables of the store that was made last. */
    abstract Connection connection() throws SQLException;

    /** Lets entries be changed by hand. */
    abstract String unlocked();

    @Override
    protected DoorJournal journal(SettableClock clock) {
        return store(clock).doors();
    }

    private Store filled(List<NewDoorEntry> entries) {
        Store store = store(InstantSource.fixed(EIGHT));
        assertThat(store.doors().append(GATEWAY, 0, entries).isRight()).isTrue();
        return store;
    }

    private static List<RecordedDoor> all(Store store) {
        return store.doors().after(GATEWAY, 0).get().recorded();
    }

    private static NewDoorEntry by(DoorEntry entry, String why) {
        return new NewDoorEntry(entry, new Deed("åsa", Role.CARER, EIGHT, why), EIGHT);
    }

    @Test
    void a_store_with_entries_of_each_kind_is_whole() {
        assertThat(filled(ofEachKind()).check().get().findings()).isEmpty();
    }

    @Test
    void what_is_taken_out_and_in_is_all_there() {
        Store from = filled(ofEachKind());
        Path archive = folder.resolve("archive");
        assertThat(from.archive(archive).takeOut().isRight()).isTrue();
        Store to = store(InstantSource.fixed(EIGHT));

        assertThat(to.archive(archive).takeIn().isRight()).isTrue();

        assertThat(all(to)).hasSameSizeAs(ofEachKind()).isEqualTo(all(from));
        assertThat(to.doors().standing(GATEWAY)).isEqualTo(from.doors().standing(GATEWAY));
        assertThat(to.doors().event(GATEWAY.event("e-2")))
                .isEqualTo(from.doors().event(GATEWAY.event("e-2")));
        assertThat(to.doors().command(GATEWAY, new CommandId("c-1")).get()).hasSizeGreaterThan(2);
        assertThat(to.check().get().findings()).isEmpty();
    }

    @Test
    void SYS_8_who_is_erased_is_gone_from_what_doors_told_and_everything_else_is_as_it_was() throws SQLException {
        Store store = filled(List.of(
                by(new EventTold(full("e-1", ANNA)), "anna bad om det"),
                by(new EventTold(full("e-2", BO)), "bo bad om det"),
                by(new ToldOtherwise(bare(GATEWAY, "e-1")), "anna sade till"),
                by(new ToldOtherwise(full("e-2", ANNA)), "anna ringde"),
                by(new WhoseSaid(GATEWAY.event("e-3"), ANNA), "anna minns det"),
                by(new WhoseSaid(GATEWAY.event("e-4"), BO), "bo minns det"),
                asked("c-1")));

        RecipientId key = erase(store);

        assertThat(all(store))
                .extracting(RecordedDoor::entry)
                .containsExactly(
                        new EventTold(full("e-1", key)),
                        new EventTold(full("e-2", BO)),
                        new ToldOtherwise(bare(GATEWAY, "e-1")),
                        new ToldOtherwise(full("e-2", key)),
                        new WhoseSaid(GATEWAY.event("e-3"), key),
                        new WhoseSaid(GATEWAY.event("e-4"), BO),
                        asked("c-1").entry());
        assertThat(all(store))
                .extracting(each -> each.deed().why())
                .containsExactly(
                        "",
                        "bo bad om det",
                        "",
                        "",
                        "",
                        "bo minns det",
                        asked("c-1").deed().why());
        for (String table : List.of("entry", "stream", "name", "words", "subject")) {
            assertThat(rows("select * from " + table)).as(table).isNotEmpty().noneMatch(row -> row.contains("anna"));
        }
        assertThat(store.check().get().findings()).isEmpty();
    }

    @Test
    void SYS_8_what_is_never_changed_tells_nothing_of_the_recipient() throws SQLException {
        filled(List.of(by(new EventTold(full("e-1", ANNA)), "anna bad om det")));

        assertThat(rows("select * from entry")).hasSize(1).noneMatch(row -> row.contains("anna"));
        assertThat(rows("select * from name")).hasSize(1).noneMatch(row -> row.contains("anna"));
    }

    private static RecipientId erase(Store store) {
        LastEntry last = store.people().lastAbout(ANNA).get().orElseThrow();
        assertThat(last).isEqualTo(new LastEntry(EIGHT, EIGHT));
        Erasure erasure = new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                EIGHT,
                RuleId.SYS_8,
                new RuleBookVersion(Taps.TOWN, 1, LocalDate.of(2020, 1, 1)));
        return store.people().erase(ANNA, last.taken(), erasure).get();
    }

    @Test
    void a_text_that_would_not_come_back_is_refused_and_nothing_is_taken_down() {
        Store store = filled(List.of());
        for (String odd : List.of("a\0", "\uD83D", "a\uDE00b")) {
            refused(odd, store);
        }
        assertThat(store.check().get().entries()).isZero();
    }

    private static void refused(String odd, Store store) {
        DoorEvent event = full("e-9", new RecipientId(odd));
        List<NewDoorEntry> entries = List.of(
                by(new EventTold(bare(GATEWAY, odd)), ""),
                by(new EventTold(event), ""),
                by(new WhoseSaid(GATEWAY.event("e-9"), new RecipientId(odd)), ""),
                asked(odd),
                by(told("e-9").entry(), odd));

        for (NewDoorEntry entry : entries) {
            assertThat(store.doors().append(GATEWAY, 0, List.of(told("e-1"), entry)))
                    .as("entry %d", entries.indexOf(entry))
                    .isEqualTo(Either.left(JournalFault.DAMAGED));
        }
        assertThat(all(store)).isEmpty();
        assertThat(store.doors().event(GATEWAY.event(odd))).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.doors().command(GATEWAY, new CommandId(odd))).isEqualTo(Either.left(JournalFault.DAMAGED));
    }

    /** As it is in all that stands as JSON. */
    @Test
    void a_text_within_a_body_comes_back_with_whatever_JSON_can_hold() {
        NewDoorEntry read = by(new LogRead(new LogPlace("a\0b")), "");

        assertThat(all(filled(List.of(read)))).extracting(RecordedDoor::entry).containsExactly(read.entry());
    }

    /** Lines before them may be many: a changed one is seen by who reads it, and stands in nobody's way else. */
    @Test
    void what_is_asked_for_by_its_kind_or_its_name_is_read_alone() throws SQLException {
        Worked worked = new Worked(4, List.of(), List.of());
        Store store = filled(List.of(
                told("e-1"),
                by(new Worked(1, List.of(), List.of()), ""),
                by(worked, ""),
                asked("c-1"),
                told("e-2"),
                by(new CommandBecame(new CommandId("c-1"), new CommandProgress.Lost()), "")));
        execute(unlocked());
        execute("update entry set who = 'x' where version in (1, 2)");

        assertThat(store.doors().after(GATEWAY, 0)).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.doors().event(GATEWAY.event("e-1"))).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.doors().standing(GATEWAY).get())
                .isEqualTo(new DoorJournal.Standing(6, Optional.of(worked), Optional.empty()));
        assertThat(store.doors().event(GATEWAY.event("e-2")).get()).isPresent();
        assertThat(store.doors().command(GATEWAY, new CommandId("c-1")).get()).hasSize(2);

        execute("update entry set who = 'x' where version = 3");
        assertThat(store.doors().standing(GATEWAY)).isEqualTo(Either.left(JournalFault.DAMAGED));
    }

    @Test
    void a_record_whose_end_is_lost_is_told_wherever_it_is_asked_for() throws SQLException {
        Store store = filled(List.of(by(new Worked(1, List.of(), List.of()), ""), told("e-1")));
        execute("update stream set version = 3");

        assertThat(store.doors().standing(GATEWAY)).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.doors().after(GATEWAY, 0)).isEqualTo(Either.left(JournalFault.DAMAGED));
    }

    @Test
    void a_name_that_leads_to_another_line_gives_no_wrong_answer() throws SQLException {
        Store store = filled(List.of(told("e-1"), told("e-2"), asked("c-1"), asked("c-2")));
        execute("update name set name = 'event e-3' where name = 'event e-1'");
        execute("update name set name = 'command c-3' where name = 'command c-1'");

        assertThat(store.doors().event(GATEWAY.event("e-3"))).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.doors().command(GATEWAY, new CommandId("c-3"))).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(store.check().get().findings()).hasSize(2);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
