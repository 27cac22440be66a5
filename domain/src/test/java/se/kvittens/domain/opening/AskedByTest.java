package se.kvittens.domain.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;

/** Whose people ask for a door. */
class AskedByTest {

    private static final ProviderId NORTH = new ProviderId("north");

    @ParameterizedTest
    @CsvSource({
        "CARER, true",
        "PLANNER, true",
        "ADMINISTRATOR, true",
        "MANAGER, true",
        "REVIEWER, true",
        "CASE_WORKER, false",
        "FEE_HANDLER, false",
        "SYSTEM_ADMINISTRATOR, false"
    })
    void SYS_2_a_provider_is_of_who_is_at_one(Role role, boolean isAtProvider) {
        assertThat(AskedBy.inRole(role, NORTH, "kim").provider().isPresent()).isEqualTo(isAtProvider);
    }

    @Test
    void REG_19_a_carer_alone_makes_receipts_by_what_is_asked() {
        assertThat(AskedBy.inRole(Role.CARER, NORTH, "c1").keyholder())
                .contains(new Keyholder(NORTH, new CarerId("c1")));
        assertThat(AskedBy.inRole(Role.MANAGER, NORTH, "mia").keyholder()).isEmpty();
    }

    @Test
    void REG_19_there_is_no_carer_of_no_provider() {
        Optional<CarerId> carer = Optional.of(new CarerId("c1"));

        assertThatIllegalArgumentException().isThrownBy(() -> new AskedBy(Optional.empty(), carer));
    }
}
