package se.kvittens.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle.Told;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;

/** What every {@link Chronicle} promises. A test class for one extends this one. */
public abstract class ChronicleContract<T> {

    private static final Instant NOON = Instant.parse("2024-10-08T10:00:00Z");
    private static final Account NORTH = new Account(Town.NORTH, new ProviderId("Norra hemtjänsten"));
    private static final Account SOUTH = new Account(Town.NORTH, new ProviderId("Södra hemtjänsten"));

    private final SettableClock clock = new SettableClock(NOON);

    /** For test classes of chronicles. */
    protected ChronicleContract() {}

    /**
     * An empty one of {@link Town#NORTH}.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract Chronicle<T> chronicle(SettableClock clock);

    /** Two things at least that can be said, no two alike, with all that can be left out and that can't. */
    protected abstract List<T> things();

    @Test
    void what_was_taken_down_is_read_as_it_was_in_its_order() {
        Chronicle<T> chronicle = chronicle(clock);
        List<T> things = things();
        for (int said = 0; said < things.size(); said++) {
            clock.set(NOON.plusSeconds(said));
            assertThat(chronicle.append(NORTH, said, things.get(said))).isEqualTo(Either.right(NOON.plusSeconds(said)));
        }

        Chronicle.Page<T> page = chronicle.read(NORTH).get();
        assertThat(page.version()).isEqualTo(things.size());
        assertThat(page.told()).extracting(Told::what).isEqualTo(things);
        assertThat(page.told()).extracting(Told::taken).isSorted().startsWith(NOON);
    }

    @Test
    void each_provider_has_its_own() {
        Chronicle<T> chronicle = chronicle(clock);
        chronicle.append(NORTH, 0, things().get(0)).get();

        assertThat(chronicle.read(SOUTH)).isEqualTo(Either.right(new Chronicle.Page<>(0, List.of())));
    }

    @Test
    void of_two_who_have_read_the_same_one_is_overtaken() {
        Chronicle<T> chronicle = chronicle(clock);
        chronicle.append(NORTH, 0, things().get(0)).get();

        assertThat(chronicle.append(NORTH, 0, things().get(1))).isEqualTo(Either.left(JournalFault.OVERTAKEN));
        assertThat(chronicle.read(NORTH).get().told()).hasSize(1);
    }

    @Test
    void time_never_goes_back() {
        Chronicle<T> chronicle = chronicle(clock);
        chronicle.append(NORTH, 0, things().get(0)).get();
        clock.set(NOON.minusSeconds(60));

        assertThat(chronicle.append(NORTH, 1, things().get(1))).isEqualTo(Either.right(NOON));
    }
}
