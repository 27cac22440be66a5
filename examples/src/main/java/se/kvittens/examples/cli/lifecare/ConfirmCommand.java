package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.ordering.ConfirmOrder;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.domain.order.Execution;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Confirms an order with its execution date, once (LIFE-1). */
@Command(name = "confirm")
final class ConfirmCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "ORDER", descriptionKey = "lifecare.order")
    String order = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "lifecare.confirm.from")
    LocalDate from = LocalDate.MIN;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    ConfirmCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return link.refusesName(order)
                ? ExitCode.REFUSED
                : connection.with(link, List.of("orders.read", "orders.write"), lifecare -> confirm(lifecare.orders()));
    }

    private int confirm(OrderStore store) {
        Answer<HeldOrder> answer = new ConfirmOrder(store).confirm(new OrderId(order), from);
        if (answer.isAccepted()) {
            link.say(link.context().say("lifecare.confirmed", order, from));
            return ExitCode.DONE;
        }
        int code = link.refuseChange(answer);
        if (answer instanceof Answer.Refused<HeldOrder> refused
                && refused.reason() == RefusalReason.ALREADY_CONFIRMED) {
            store.find(new OrderId(order)).value().ifPresent(this::tellDate);
        }
        return code;
    }

    private void tellDate(HeldOrder held) {
        if (held.order() instanceof Execution execution) {
            link.note(link.context().say("lifecare.confirmedFrom", order, execution.executionDate()));
        }
    }
}
