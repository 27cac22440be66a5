package se.kvittens.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;

/** Who writes to whom in a municipality. */
class CorrespondentsTest {

    private static final ProviderId NORTH = new ProviderId("north");
    private static final ProviderId SOUTH = new ProviderId("south");
    private static final MunicipalityId TOWN = new MunicipalityId("north");

    @Test
    void LIFE_6_the_group_of_all_is_the_municipalitys_and_there_is_none_of_a_single_provider() {
        Correspondents two = new Correspondents(TOWN, List.of(NORTH, SOUTH));
        Correspondents one = new Correspondents(TOWN, List.of(NORTH));

        assertThat(two.bookOf(two.municipality()).groups())
                .singleElement()
                .satisfies(
                        group -> assertThat(group.reaches()).containsExactlyInAnyOrder(two.of(NORTH), two.of(SOUTH)));
        assertThat(two.bookOf(two.of(NORTH)).groups()).isEmpty();
        assertThat(one.bookOf(one.municipality()).groups()).isEmpty();
    }

    @Test
    void LIFE_6_a_provider_and_a_municipality_of_one_name_have_an_address_each() {
        Correspondents town = new Correspondents(TOWN, List.of(NORTH));

        assertThat(town.of(NORTH)).isNotEqualTo(town.municipality());
        assertThatThrownBy(() -> town.of(SOUTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void LIFE_6_who_is_named_beside_a_group_is_reached_once() {
        Correspondents town = new Correspondents(TOWN, List.of(NORTH, SOUTH));
        Address all = town.bookOf(town.municipality()).groups().get(0).address();

        assertThat(town.reachedBy(List.of(all, town.of(NORTH), town.municipality())))
                .containsExactlyInAnyOrder(town.municipality(), town.of(NORTH), town.of(SOUTH));
        assertThat(town.mayWrite(town.municipality(), List.of(all, town.of(NORTH))))
                .isTrue();
        assertThat(town.mayWrite(town.of(NORTH), List.of(all))).isFalse();
    }
}
