package se.kvittens.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.Visits;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * What the laws of the testers' kit (domain/testkit) leave out: there the order of the visits changes no figure, here it
 * changes no explanation either.
 */
class MonthPropertiesTest {

    @Property(tries = 250)
    void the_order_of_the_visits_does_not_matter(
            @ForAll("towns") Town town, @ForAll("visits") List<RegisteredVisit> visits, @ForAll Random random) {
        List<RegisteredVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);
        Settlement expected = month(town, visits);

        assertThat(month(town, shuffled).recipients()).isEqualTo(expected.recipients());
        assertThat(month(town, shuffled).invoice()).isEqualTo(expected.invoice());
        assertThat(month(town, shuffled).shares()).isEqualTo(expected.shares());
    }

    @Provide
    Arbitrary<List<RegisteredVisit>> visits() {
        return Visits.any();
    }

    @Provide
    Arbitrary<Town> towns() {
        return Arbitraries.of(true, false).map(isNorth -> isNorth ? Town.north() : Town.south());
    }

    private static Settlement month(Town town, List<RegisteredVisit> visits) {
        return MonthBuilder.in(town)
                .of(anna(), recipient("bo").cohabitsWith("anna").born("1980-01-01"))
                .with(visits)
                .settle()
                .settlement();
    }

    private static RecipientBuilder anna() {
        return recipient("anna")
                .in(Area.RURAL)
                .mealDeliveries(2)
                .excessApproved("PT10M")
                .orders(order().granted("PT2H", Period.MONTH)
                        .tasks("CARE", "SERVICE", "SUPERVISION", "ESCORT", "MEALS")
                        .build())
                .absent("2024-11-05", "2024-11-20", AbsenceCause.HOSPITAL, "2024-11-05T09:00");
    }
}
