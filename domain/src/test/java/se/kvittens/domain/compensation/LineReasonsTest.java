package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** What is told of an amount: since when its price is in force, and whether it is made up. */
class LineReasonsTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Fact IN_FORCE = new Fact(Term.PRICES_IN_FORCE_FROM, SINCE);
    private static final Fact MADE_UP = new Fact(Term.PRICES_ARE_MADE_UP, true);

    @Test
    void PAY_2_an_amount_tells_since_when_its_price_is_in_force_and_whether_it_is_made_up() {
        assertThat(told(Optional.empty())).doesNotContain(IN_FORCE, MADE_UP);
        assertThat(told(Optional.of(new PriceList.Origin(SINCE, false))))
                .contains(IN_FORCE)
                .doesNotContain(MADE_UP);
        assertThat(told(Optional.of(new PriceList.Origin(SINCE, true)))).contains(IN_FORCE, MADE_UP);
    }

    private static List<Reason> told(Optional<PriceList.Origin> origin) {
        Explained<Duration> hour = Explained.judged(RuleId.PAY_1, Term.PAID_TIME, Duration.ofHours(1), List.of());
        Line.Priced priced = new Line.Priced(
                new HourlyPrice(new Ore(40000)), origin, Settings.set(RuleId.PAY_8, "rounding", Rounding.HALF_UP));

        return Line.priced(new RecipientId("anna"), Tasks.HOME_CARE, LineKind.EXECUTED, hour, priced)
                .amount()
                .why()
                .because();
    }
}
