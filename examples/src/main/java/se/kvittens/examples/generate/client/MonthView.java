package se.kvittens.examples.generate.client;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.time.DateSpan;

/** What is known of a client when a month is settled: nothing of what comes after its last day. */
public record MonthView(YearMonth month) {

    /** Only of clients that have an order or a stay in the month. */
    public Stream<RecipientFile> of(Client client) {
        return client.isServedIn(month) ? Stream.of(file(client)) : Stream.empty();
    }

    private RecipientFile file(Client client) {
        return new RecipientFile(
                recipient(client),
                executions(client),
                absences(client),
                client.facts().excessApproved(),
                client.facts().mealDeliveries());
    }

    private Recipient recipient(Client client) {
        Recipient said = client.recipient();
        boolean isAgreed = client.facts()
                .noTagAgreed()
                .filter(from -> !month.isBefore(from))
                .isPresent();
        return new Recipient(
                said.id(),
                said.born(),
                said.area(),
                said.socialPsychiatry(),
                said.temporaryStay(),
                isAgreed,
                said.cohabitsWith());
    }

    private List<Execution> executions(Client client) {
        return client.executions().stream()
                .filter(order -> !order.executionDate().isAfter(month.atEndOfMonth()))
                .map(this::seen)
                .toList();
    }

    private Execution seen(Execution order) {
        return order.lastDay().isAfter(month.atEndOfMonth())
                ? new Order.UnderWay(order.content(), order.executionDate())
                : order;
    }

    private List<Absence> absences(Client client) {
        return client.absences().stream()
                .filter(absence -> !absence.days().start().isAfter(month.atEndOfMonth()))
                .map(this::seen)
                .toList();
    }

    private Absence seen(Absence absence) {
        LocalDate first = absence.days().start();
        return absence.days().end().isAfter(month.plusMonths(1).atDay(1))
                ? Absence.of(DateSpan.from(first), absence.cause(), absence.known())
                : absence;
    }
}
