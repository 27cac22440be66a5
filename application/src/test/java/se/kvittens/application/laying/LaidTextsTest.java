package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.time.DateSpan;

/** By these texts a month's input and the version of an order or absence are known: no two that differ may read alike. */
class LaidTextsTest {

    private static final DateSpan DAYS = DateSpan.closed(At.day("2024-11-04"), At.day("2024-11-06"));

    @Test
    void absences_that_differ_in_anything_read_differently() {
        Absence absence = Absence.of(DAYS, AbsenceCause.HOSPITAL, Optional.empty());

        assertThat(List.of(
                        LaidTexts.of(absence),
                        LaidTexts.of(Absence.of(DAYS, AbsenceCause.OTHER, Optional.empty())),
                        LaidTexts.of(Absence.of(DAYS, AbsenceCause.HOSPITAL, Optional.of(At.at("2024-11-04T08:00")))),
                        LaidTexts.of(absence.closedOn(At.day("2024-11-07")).get()),
                        LaidTexts.of(new Absence(DAYS, AbsenceCause.HOSPITAL, Optional.empty(), "Hos sonen"))))
                .doesNotHaveDuplicates();
        assertThat(LaidTexts.of(absence)).isEqualTo(LaidTexts.of(Absence.of(DAYS, absence.cause(), absence.known())));
    }

    @Test
    void orders_that_differ_in_anything_read_differently() {
        List<Order> all = List.of(
                order().build(),
                new Order.Unconfirmed(order().content()),
                order().from("2024-11-05").build(),
                order().tasks("CARE").build(),
                order().tasks("CARE", "SHOPPING").build(),
                order().granted("PT3H", Period.MONTH).build(),
                order().granted("PT3H", Period.WEEK).build(),
                order().until("2024-11-20"),
                order().ended("2024-11-20", EndReason.MOVED, false),
                order().ended("2024-11-20", EndReason.DECEASED, false),
                order().ended("2024-11-20", EndReason.MOVED, true));

        assertThat(all.stream().distinct().map(LaidTexts::of)).doesNotHaveDuplicates();
    }

    @Test
    void files_that_differ_in_whose_they_are_or_in_what_is_laid_read_differently() {
        List<RecipientFile> all = List.of(
                recipient("anna").orders().build(),
                recipient("bo").orders().build(),
                recipient("anna").orders(order().build()).build(),
                recipient("anna").orders(order().build(), order().build()).build(),
                recipient("anna")
                        .orders()
                        .absent("2024-11-04", "2024-11-06", AbsenceCause.HOSPITAL, "")
                        .build());

        assertThat(all.stream().map(file -> LaidTexts.of(List.of(file)))).doesNotHaveDuplicates();
        assertThat(LaidTexts.of(all)).startsWith(LaidTexts.of(all.subList(0, 1)));
    }
}
