package se.kvittens.domain.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** Who serves whom at which time. */
class ServingRegisterTest {

    private static final ProviderId NORTH = new ProviderId("north");
    private static final ProviderId SOUTH = new ProviderId("south");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final Instant MARCH = Instant.parse("2025-02-28T23:00:00Z");
    private static final Instant APRIL = Instant.parse("2025-03-31T22:00:00Z");
    private static final Instant MAY = Instant.parse("2025-04-30T22:00:00Z");

    /** North in March, both in April, and nobody from May on. */
    private static final List<Serving> ANNAS = List.of(
            new Serving(ANNA, Optional.of(NORTH), MARCH),
            new Serving(ANNA, Optional.of(NORTH), APRIL),
            new Serving(ANNA, Optional.of(SOUTH), APRIL),
            new Serving(ANNA, Optional.empty(), MAY));

    @Test
    void REG_19_what_is_told_holds_until_something_else_is() {
        assertThat(at(MARCH.minusNanos(1))).isEmpty();
        assertThat(at(MARCH)).containsExactly(NORTH);
        assertThat(at(APRIL.minusNanos(1))).containsExactly(NORTH);
        assertThat(at(APRIL)).containsExactly(NORTH, SOUTH);
        assertThat(at(MAY.minusNanos(1))).containsExactly(NORTH, SOUTH);
        assertThat(at(MAY)).isEmpty();
    }

    @Property
    void REG_19_in_whatever_order_it_is_told(@ForAll Random random) {
        List<Serving> shuffled = new ArrayList<>(ANNAS);
        Collections.shuffle(shuffled, random);

        for (Instant instant : List.of(MARCH.minusNanos(1), MARCH, APRIL, MAY)) {
            assertThat(serving(ServingRegister.of(shuffled), instant)).isEqualTo(at(instant));
        }
    }

    @Test
    void REG_19_whom_nobody_is_told_to_serve_nobody_serves() {
        assertThat(ServingRegister.of(ANNAS).serves(NORTH, BO, APRIL)).isFalse();
    }

    @Test
    void REG_19_the_only_provider_serves_everybody_and_no_other_does() {
        ServingRegister register = ServingRegister.allBy(NORTH);

        assertThat(register.serves(NORTH, BO, Instant.MIN)).isTrue();
        assertThat(register.serves(SOUTH, BO, MARCH)).isFalse();
    }

    private static List<ProviderId> at(Instant instant) {
        return serving(ServingRegister.of(ANNAS), instant);
    }

    private static List<ProviderId> serving(ServingRegister register, Instant instant) {
        return List.of(NORTH, SOUTH).stream()
                .filter(each -> register.serves(each, ANNA, instant))
                .toList();
    }
}
