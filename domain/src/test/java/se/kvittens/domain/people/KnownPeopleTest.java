package se.kvittens.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.people.KnownPeople.Match;

/** Nobody is guessed. */
class KnownPeopleTest {

    private final KnownPeople<CarerId> people = new KnownPeople<>();

    @ParameterizedTest
    @CsvSource({"Löf Anna", "'LÖF, ANNA'", "anna löf"})
    void the_one_who_bears_the_name_is_found(String name) {
        add("c1", "Anna Löf");
        add("c2", "Bo Löf");

        assertThat(byName(name)).isEqualTo(one("c1"));
    }

    @Test
    void an_id_finds_whom_it_names_and_no_name_mends_it() {
        add("c1", "Anna Löf");
        add("c2", "Bo Berg");

        assertThat(people.find(Optional.of("c2"), Optional.of("Anna Löf"))).isEqualTo(one("c2"));
        assertThat(people.find(Optional.of("c9"), Optional.of("Anna Löf"))).isEqualTo(none());
        assertThat(people.find(Optional.of("C1"), Optional.empty())).isEqualTo(none());
    }

    @Test
    void a_name_that_two_people_bear_finds_neither() {
        add("c2", "Löf, Anna");
        add("c1", "Anna Löf");

        assertThat(byName("Anna Löf")).isEqualTo(new Match.Several<>(List.of(new CarerId("c1"), new CarerId("c2"))));
    }

    @Test
    void a_person_may_have_two_names_and_one_of_them_twice() {
        add("c1", "Anna Löf");
        add("c1", "Anna Berg");
        add("c1", "Löf Anna");

        assertThat(byName("Anna Löf")).isEqualTo(one("c1"));
        assertThat(byName("Berg, Anna")).isEqualTo(one("c1"));
    }

    @Test
    void one_whom_nobody_named_is_found_by_the_id_alone() {
        people.add(new CarerId("c1"), "c1", Optional.empty());
        people.add(new CarerId("c2"), "c2", Optional.of(" - "));

        assertThat(people.find(Optional.of("c1"), Optional.empty())).isEqualTo(one("c1"));
        assertThat(byName("")).isEqualTo(none());
        assertThat(byName("-")).isEqualTo(none());
    }

    @Test
    void for_a_name_that_nobody_bears_those_alike_are_named_by_id() {
        add("c3", "Anna Karin Löf");
        add("c1", "Anna Löf Berg");
        add("c2", "Bo Löf");
        add("c4", "Löf");

        assertThat(byName("Anna Löf")).isEqualTo(none("c1", "c3", "c4"));
        assertThat(byName("Karin")).isEqualTo(none("c3"));
        assertThat(byName("Cecilia Ek")).isEqualTo(none());
    }

    @Test
    void no_more_than_five_are_named() {
        for (int number = 1; number <= 6; number++) {
            add("c" + number, "Anna Löf " + number);
        }

        assertThat(byName("Anna Löf")).isEqualTo(none("c1", "c2", "c3", "c4", "c5"));
    }

    private void add(String id, String name) {
        people.add(new CarerId(id), id, Optional.of(name));
    }

    private Match<CarerId> byName(String name) {
        return people.find(Optional.empty(), Optional.of(name));
    }

    private static Match<CarerId> one(String id) {
        return new Match.One<>(new CarerId(id));
    }

    private static Match<CarerId> none(String... alike) {
        return new Match.None<>(List.of(alike).stream().map(CarerId::new).toList());
    }
}
