package se.kvittens.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.archiving.ArchiveFault;
import se.kvittens.application.closing.Account;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.badday.Taps;

/** That a store is of one municipality, and that nothing in it is told, taken down or moved for another. */
abstract class WhoseStore {

    private static final MunicipalityId OTHER = new MunicipalityId("exempelön");
    private static final int ROUNDS = 10;
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final Reading LOOK = new Reading(
            new Deed("åsa", Role.PLANNER, Taps.EIGHT, ""), Sight.VISITS, Optional.of(Taps.CARER.provider()), Set.of());

    @TempDir
    private Path folder;

    private StorePlace place;

    /** A place where no store was yet. */
    abstract StorePlace place() throws SQLException;

    /** To the tables of the place that was made last. */
    abstract Connection connection() throws SQLException;

    @BeforeEach
    void begin() throws SQLException {
        place = place();
    }

    @AfterEach
    void whatever_became_of_it_it_is_whole() {
        assertThat(place.check().get().findings()).isEmpty();
    }

    private Store open(MunicipalityId municipality) {
        return place.openFor(municipality).get();
    }

    private static Either<JournalFault, ?> tap(Store store, long version) {
        return store.journal().append(Taps.CARER, version, List.of(Taps.tap("r-" + version, ANNA)));
    }

    private void tapped() {
        try (Store store = open(Taps.TOWN)) {
            assertThat(tap(store, 0).isRight()).isTrue();
        }
    }

    @Test
    void it_is_that_of_whoever_takes_the_first_thing_down_and_is_opened_for_no_other() {
        tapped();

        assertThat(place.openFor(OTHER)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
        try (Store store = open(Taps.TOWN)) {
            assertThat(store.municipality()).isEqualTo(Taps.TOWN);
            assertThat(Taps.names(store.journal())).containsExactly("r-0");
            assertThat(tap(store, 1).isRight()).isTrue();
        }
        assertThat(place.check().get().entries()).isEqualTo(2);
    }

    @Test
    void who_had_it_open_before_it_became_anothers_sees_and_does_nothing_in_it() {
        try (Store other = open(OTHER)) {
            assertThat(Taps.names(other.journal())).isEmpty();
            tapped();

            assertThat(answers(other)).containsOnly(JournalFault.ANOTHER_MUNICIPALITY);
            assertThat(other.archive(folder.resolve("out")).takeOut())
                    .isEqualTo(Either.left(new ArchiveFault.OfStore(JournalFault.ANOTHER_MUNICIPALITY)));
            assertThat(folder.resolve("out")).doesNotExist();
        }
        assertThat(place.check().get().entries()).isEqualTo(1);
    }

    private static List<JournalFault> answers(Store store) {
        Account account = new Account(store.municipality(), Taps.CARER.provider());
        return Stream.<Either<JournalFault, ?>>of(
                        store.journal().read(Taps.CARER, Taps.ALWAYS),
                        tap(store, 0),
                        tap(store, 1),
                        store.tags().read(store.municipality(), 0),
                        store.tags().append(store.municipality(), 0, List.of()),
                        store.doors().standing(DoorEntries.GATEWAY),
                        store.doors().append(DoorEntries.GATEWAY, 0, List.of(DoorEntries.told("e-1"))),
                        store.months().closed(account),
                        store.months().append(account, 0, List.of()),
                        store.readings().ofRecipient(ANNA, Taps.ALWAYS),
                        store.readings().append(LOOK),
                        store.people().lastAbout(ANNA),
                        store.people().erasures())
                .map(answer -> answer.isLeft() ? answer.getLeft() : null)
                .toList();
    }

    @Test
    void who_only_looks_or_fails_makes_it_nobodys() {
        try (Store other = open(OTHER)) {
            assertThat(Taps.names(other.journal())).isEmpty();
            assertThat(tap(other, 9)).isEqualTo(Either.left(JournalFault.OVERTAKEN));
        }

        tapped();
        assertThat(place.openFor(Taps.TOWN).peek(Store::close).isRight()).isTrue();
    }

    /** A municipality is soon mistyped. */
    @Test
    void a_look_at_an_empty_one_is_answered_and_neither_logged_nor_makes_it_anybodys() {
        Reading ofAnna = new Reading(LOOK.deed(), Sight.VISITS, Optional.of(Taps.CARER.provider()), Set.of(ANNA));
        try (Store other = open(OTHER)) {
            assertThat(other.readings().append(ofAnna)).isEqualTo(Either.right(ofAnna.among(Set.of())));
            assertThat(other.readings().byUser("åsa", Taps.ALWAYS)).isEqualTo(Either.right(List.of()));
        }
        assertThat(place.check().get().entries()).isZero();

        tapped();
        try (Store store = open(Taps.TOWN)) {
            assertThat(store.readings().append(LOOK).isRight()).isTrue();
            assertThat(store.readings().byUser("åsa", Taps.ALWAYS).get()).containsExactly(LOOK);
        }
        assertThat(place.openFor(OTHER)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
    }

    /** It is told before anything is read: somebody may write in between. */
    @Test
    void who_takes_everything_out_of_an_empty_one_is_logged_and_makes_it_that_municipalitys() {
        Reading ofAll = new Reading(LOOK.deed(), Sight.WHOLE_RECORD, Optional.empty(), Set.of());
        try (Store store = open(Taps.TOWN)) {
            assertThat(store.readings().append(ofAll)).isEqualTo(Either.right(ofAll));
            assertThat(store.readings().byUser("åsa", Taps.ALWAYS).get()).containsExactly(ofAll);
        }
        assertThat(place.openFor(OTHER)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
    }

    /** They stand in what is supplied of months, and not in the store. */
    @Test
    void who_looks_at_recipients_beside_an_empty_one_is_logged_and_makes_it_that_municipalitys() {
        Reading ofAnna = new Reading(LOOK.deed(), Sight.RECIPIENTS, Optional.of(Taps.CARER.provider()), Set.of(ANNA));
        try (Store store = open(Taps.TOWN)) {
            assertThat(store.readings().append(ofAnna)).isEqualTo(Either.right(ofAnna.among(Set.of())));
            assertThat(store.readings().byUser("åsa", Taps.ALWAYS).get()).hasSize(1);
        }
        assertThat(place.openFor(OTHER)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
    }

    /** Who looked when it was nobody's is told so as soon as something is there. */
    @Test
    void who_looks_for_another_once_something_was_taken_down_is_refused() {
        try (Store other = open(OTHER)) {
            assertThat(other.readings().append(LOOK).isRight()).isTrue();
            tapped();

            assertThat(other.readings().append(LOOK)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
        }
        assertThat(place.check().get().entries()).isEqualTo(1);
    }

    @Test
    void what_is_asked_for_another_than_it_was_opened_for_is_refused() {
        try (Store store = open(Taps.TOWN)) {
            Account account = new Account(OTHER, Taps.CARER.provider());
            Either<JournalFault, ?> refused = Either.left(JournalFault.ANOTHER_MUNICIPALITY);

            assertThat(store.tags().read(OTHER, 0)).isEqualTo(refused);
            assertThat(store.tags().append(OTHER, 0, List.of())).isEqualTo(refused);
            assertThat(store.months().read(account, YearMonth.of(2026, 10))).isEqualTo(refused);
            assertThat(store.months().closed(account)).isEqualTo(refused);
            assertThat(store.months().append(account, 0, List.of())).isEqualTo(refused);
            assertThat(store.tags().read(Taps.TOWN, 0).isRight()).isTrue();
        }
    }

    @Test
    void of_two_who_take_the_first_thing_down_at_the_same_time_it_becomes_that_of_one() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                place = place();
                open(Taps.TOWN).close();
                CountDownLatch ready = new CountDownLatch(2);
                List<Future<Either<JournalFault, ?>>> answers = Stream.of(Taps.TOWN, OTHER)
                        .<Future<Either<JournalFault, ?>>>map(who -> both.submit(() -> {
                            try (Store store = open(who)) {
                                ready.countDown();
                                ready.await();
                                return tap(store, 0);
                            }
                        }))
                        .toList();
                assertThat(List.<Either<JournalFault, ?>>of(
                                answers.get(0).get(), answers.get(1).get()))
                        .filteredOn(Either::isLeft)
                        .isEqualTo(List.of(Either.left(JournalFault.ANOTHER_MUNICIPALITY)));
                assertThat(place.check().get().entries()).isEqualTo(1);
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void its_archive_is_taken_in_by_an_empty_store_of_the_same_municipality_alone() throws SQLException {
        Path archive = folder.resolve("archive");
        tapped();
        try (Store store = open(Taps.TOWN)) {
            assertThat(store.archive(archive).takeOut().isRight()).isTrue();
        }
        place = place();
        try (Store other = open(OTHER)) {
            assertThat(other.archive(archive).takeIn())
                    .isEqualTo(Either.left(new ArchiveFault.OfPlace(JournalFault.ANOTHER_MUNICIPALITY)));
        }
        try (Store same = open(Taps.TOWN)) {
            assertThat(same.archive(archive).takeIn().isRight()).isTrue();
        }
        assertThat(place.openFor(OTHER)).isEqualTo(Either.left(JournalFault.ANOTHER_MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update municipality set id = 'exempelön'", "delete from municipality"})
    void whose_it_is_is_not_changed_by_hand(String sql) throws SQLException {
        tapped();

        try (Connection connection = connection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(sql)).isInstanceOf(SQLException.class);
        }
        assertThat(place.openFor(Taps.TOWN).peek(Store::close).isRight()).isTrue();
    }
}
