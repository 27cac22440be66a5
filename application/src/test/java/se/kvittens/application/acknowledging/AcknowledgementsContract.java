package se.kvittens.application.acknowledging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** What every keeper of {@link Acknowledgements} promises. A test class for one extends this one. */
public abstract class AcknowledgementsContract {

    private static final Instant NOON = Instant.parse("2024-11-06T11:00:00Z");
    /** Whose they are. */
    protected static final MunicipalityId TOWN = new MunicipalityId("exempelviken");

    private static final Account NORTH = new Account(TOWN, new ProviderId("Exempelvikens hemtjänst"));
    private static final Account SOUTH = new Account(TOWN, new ProviderId("Exempelöns omsorg"));
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    private final SettableClock clock = new SettableClock(NOON);

    /** For test classes of keepers. */
    protected AcknowledgementsContract() {}

    /**
     * An empty keeper.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract Acknowledgements acknowledgements(SettableClock clock);

    private static Acknowledging of(YearMonth month, String deviation, Optional<String> seen, String recipient) {
        return new Acknowledging(
                month,
                deviation,
                seen,
                Optional.of(recipient).filter(each -> !each.isEmpty()).map(RecipientId::new),
                new Deed("åsa", Role.REVIEWER, NOON.minusSeconds(5), "\"sett\" & klart"));
    }

    @Test
    void what_was_taken_down_is_read_as_it_was_in_its_order() {
        Acknowledgements kept = acknowledgements(clock);
        Acknowledging first = of(OCTOBER, "d1", Optional.of("\"tag-1\""), "anna");
        Acknowledging second = of(OCTOBER, "d2", Optional.of("\"tag-2\""), "");
        Acknowledging third = of(OCTOBER, "d1", Optional.empty(), "anna");

        Instant taken = kept.append(NORTH, first).get();
        kept.append(NORTH, second).get();
        clock.set(NOON.plusSeconds(60));
        kept.append(NORTH, third).get();

        assertThat(taken).isEqualTo(NOON);
        assertThat(kept.of(NORTH, OCTOBER).get())
                .isEqualTo(List.of(
                        new Acknowledged(first, NOON),
                        new Acknowledged(second, NOON),
                        new Acknowledged(third, NOON.plusSeconds(60))));
    }

    @Test
    void each_provider_and_month_has_its_own() {
        Acknowledgements kept = acknowledgements(clock);
        kept.append(NORTH, of(OCTOBER, "d1", Optional.of("x"), "anna")).get();

        assertThat(kept.of(NORTH, NOVEMBER)).isEqualTo(Either.right(List.of()));
        assertThat(kept.of(SOUTH, OCTOBER)).isEqualTo(Either.right(List.of()));
    }

    @Test
    void time_never_goes_back() {
        Acknowledgements kept = acknowledgements(clock);
        kept.append(NORTH, of(OCTOBER, "d1", Optional.of("x"), "anna")).get();
        clock.set(NOON.minusSeconds(60));

        assertThat(kept.append(NORTH, of(OCTOBER, "d1", Optional.empty(), "anna")))
                .isEqualTo(Either.right(NOON));
    }
}
