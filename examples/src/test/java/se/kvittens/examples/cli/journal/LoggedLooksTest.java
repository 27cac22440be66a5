package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.doors.HearDoors;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Each command that shows who was visited, or where somebody lives, takes that down before it shows anything. */
class LoggedLooksTest {

    private static final String LIST = "visits list 2024-10";
    private static final String CORRECTIONS = "month corrections 2024-10";
    private static final String EXPORT = "month export 2024-10 --into written";
    private static final String TAGS = "tags list --municipality haninge";
    private static final String DUE = "tags due --municipality haninge --provider Norra_omsorgen --month 2024-11";
    private static final String SETTLE = "settle 2024-10 --out written";
    private static final String CLOSE = "month close 2024-10 --out written";
    private static final String WHOLE = "journal export --municipality haninge --out written";
    private static final String READINGS = "journal readings --municipality haninge --provider Norra_omsorgen"
            + " --recipient anna --from 2024-10-01 --to 2024-11-30";
    private static final String DOORS = "doors list doorstead --from 2024-10-01 --to 2024-10-01";
    private static final String WHEN = "2024-11-20T10:00";
    private static final TimeSpan ALWAYS =
            new TimeSpan(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private TappedMonths months;

    /** A visit at anna and one at bo in October, of which the second came after the lock; both have an order; a tag at anna's, and a lock. */
    @BeforeEach
    void tap() {
        months = new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
                .taken("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00", "2024-11-06T08:00");
        run("tags issue 04A1B2C3D4E501 --municipality haninge --provider Norra_omsorgen --recipients 2", "CASE_WORKER");
        run("tags mount 04A1B2C3D4E501 --municipality haninge --recipient anna", "PLANNER");
        unlock();
    }

    private void unlock() {
        try {
            Files.createDirectory(folder.resolve("doorstead"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Doorstead stead = Doorstead.at(folder.resolve("doorstead"), URI.create("http://127.0.0.1:1"));
        stead.write("locks.csv", "lock,kind,recipients,since\nhouse:1,HOME,anna,2024-09-01T00:00\n");
        GatewayName house = new GatewayName("house");
        Instant eight = Instant.parse("2024-10-01T06:00:00Z");
        DoorEvent unlocked = new DoorEvent(
                house.event("e1"),
                house.lock("1"),
                DoorFact.UNLOCKED,
                Means.PHONE,
                Optional.of(house.key("fob-1")),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(eight, TimeSource.GATEWAY, Optional.empty(), eight),
                Optional.empty(),
                "");
        try (Store store = store()) {
            new HearDoors(store.doors(), InstantSource.system())
                    .hear(house, new Told(List.of(unlocked), List.of()))
                    .get();
        }
    }

    @ParameterizedTest
    @CsvSource({
        LIST + ",PLANNER,VISITS,Norra omsorgen,anna bo",
        LIST + " --to 2024-10-01,PLANNER,VISITS,Norra omsorgen,anna",
        CORRECTIONS + ",PLANNER,VISITS,Norra omsorgen,bo",
        EXPORT + ",PLANNER,VISITS,Norra omsorgen,anna bo",
        TAGS + ",PLANNER,TAGS,Norra omsorgen,anna",
        TAGS + " --provider Norra_omsorgen,PLANNER,TAGS,Norra omsorgen,anna",
        DUE + ",REVIEWER,TAGS,Norra omsorgen,anna",
        SETTLE + ",PLANNER,VISITS,Norra omsorgen,anna bo",
        CLOSE + ",FEE_HANDLER,VISITS,Norra omsorgen,anna bo",
        DOORS + ",PLANNER,DOORS,Norra,anna",
        READINGS + ",MANAGER,READINGS,Norra omsorgen,anna",
        WHOLE + ",SYSTEM_ADMINISTRATOR,WHOLE_RECORD,,",
    })
    void SYS_2_it_is_logged_who_looked_at_whom(String words, String role, Sight sight, String provider, String whom) {
        assertThat(run(words, role).exitCode()).isLessThan(2);

        List<Reading> readings = readings();
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).sight()).isEqualTo(sight);
        assertThat(readings.get(0).provider())
                .isEqualTo(Optional.ofNullable(provider).map(ProviderId::new));
        assertThat(readings.get(0).recipients())
                .containsExactlyInAnyOrderElementsOf(Stream.ofNullable(whom)
                        .flatMap(all -> Stream.of(all.split(" ")))
                        .map(RecipientId::new)
                        .toList());
        assertThat(readings.get(0).deed().why()).isEqualTo("control");
    }

    @ParameterizedTest
    @CsvSource({
        LIST + ",PLANNER,Not shown: ",
        CORRECTIONS + ",PLANNER,Not shown: ",
        EXPORT + ",PLANNER,Not shown: ",
        TAGS + ",PLANNER,Not shown: ",
        DUE + ",REVIEWER,Not shown: ",
        SETTLE + ",PLANNER,Norra omsorgen: Not shown: ",
        CLOSE + ",FEE_HANDLER,DAMAGED: ",
        DOORS + ",PLANNER,Not shown: ",
        READINGS + ",MANAGER,Not shown: ",
        WHOLE + ",SYSTEM_ADMINISTRATOR,Not shown: ",
    })
    void SYS_2_what_cannot_be_logged_is_not_shown(String words, String role, String said) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + months.journal());
                Statement statement = connection.createStatement()) {
            statement.execute("create trigger refused before insert on entry begin select raise(abort, 'no'); end");
        }
        Ran ran = run(words, role).isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(said);
        assertThat(folder.resolve("written")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, CORRECTIONS, EXPORT, TAGS, DOORS, SETTLE, CLOSE})
    void SYS_2_who_may_not_look_sees_nothing_and_nothing_is_logged(String words) {
        Ran ran = run(words, "SYSTEM_ADMINISTRATOR").isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith((words.equals(SETTLE) ? "Norra omsorgen: " : "") + "NOT_IN_THIS_ROLE (SYS-2) ");
        assertThat(folder.resolve("written")).doesNotExist();
        assertThat(readings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CORRECTIONS, EXPORT, DOORS, SETTLE})
    void SYS_2_a_carer_does_not_see_what_others_did(String words) {
        assertThat(run(words, "CARER").isRefused().err()).contains("NOT_OWN_VISIT (SYS-2) ");
        assertThat(readings()).isEmpty();
    }

    @Test
    void SYS_2_a_carer_sees_visits_of_its_own_alone_and_that_is_logged() {
        assertThat(run(LIST, "CARER").exits(0).out()).isEqualTo("Visits: 0, of which not approved: 0\n");
        assertThat(readings()).extracting(Reading::recipients).containsExactly(Set.of());
    }

    /** Not even with the name of nobody: an empty variable of a shell is one. */
    @ParameterizedTest
    @CsvSource({"'', PLANNER, A name is empty", "19400312-1235, PLANNER, looks like a personal number"})
    void SYS_2_nobody_looks_without_a_name(String name, String role, String said) {
        Ran ran = months.run(
                        WHEN,
                        "settle",
                        months.folder("2024-10"),
                        "--journal",
                        months.journal(),
                        "--as",
                        name,
                        "--role",
                        role,
                        "--out",
                        folder.resolve("written"))
                .isRefused();

        assertThat(ran.err()).contains(said);
        assertThat(folder.resolve("written")).doesNotExist();
    }

    /** A file of the test's folder by its name, and a space by a line below. */
    private Ran run(String words, String role) {
        Object[] placed = List.of(words.split(" ")).stream()
                .map(word -> List.of("2024-10", "written", "doorstead").contains(word)
                        ? folder.resolve(word).toString()
                        : word.replace('_', ' '))
                .toArray();
        return months.run(
                WHEN,
                TappedMonths.words(
                        placed, "--journal", months.journal(), "--as", "ylva", "--role", role, "--why", "control"));
    }

    private List<Reading> readings() {
        try (Store store = store()) {
            return store.readings().byUser("ylva", ALWAYS).get();
        }
    }

    private Store store() {
        return StorePlace.embedded(months.journal(), InstantSource.system())
                .openFor(DemoMonths.MUNICIPALITY)
                .get();
    }
}
