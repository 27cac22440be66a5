package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.ordering.EndExecution;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.files.explanation.words.Lexicon;

/** Ends an execution with a date, a reason and an explicit confirmation (LIFE-3). */
@Command(name = "end")
final class EndCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "ORDER", descriptionKey = "lifecare.order")
    String order = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "lifecare.end.on")
    LocalDate lastDay = LocalDate.MIN;

    @Option(names = "--reason", required = true, paramLabel = "REASON", descriptionKey = "lifecare.end.reason")
    EndReason reason = EndReason.OTHER;

    @Option(names = "--mismanaged", descriptionKey = "lifecare.end.mismanaged")
    boolean mismanaged;

    @Option(names = "--yes", descriptionKey = "lifecare.end.yes")
    boolean yes;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    EndCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return link.refusesName(order)
                ? ExitCode.REFUSED
                : connection.with(link, List.of("orders.read", "orders.write"), lifecare -> end(lifecare.orders()));
    }

    private int end(OrderStore store) {
        boolean isConfirmed = yes || isConfirmedByHand(store);
        Answer<HeldOrder> answer = new EndExecution(store)
                .end(new OrderId(order), new EndExecution.Wish(lastDay, reason, mismanaged, isConfirmed));
        if (answer.isAccepted()) {
            link.say(link.context().say("lifecare.ended", order, lastDay));
            return ExitCode.DONE;
        }
        int code = link.refuseChange(answer);
        if (answer instanceof Answer.Refused<HeldOrder> refused && refused.reason() == RefusalReason.NOT_EXPLICIT) {
            link.note(link.context().say("lifecare.end.how"));
        }
        return code;
    }

    /** By typing the order's name once more, on sight of what is to be ended. Nobody is asked about what can't be. */
    private boolean isConfirmedByHand(OrderStore store) {
        Optional<Order.UnderWay> underWay = link.context().terminal().input().isTyped()
                ? store.find(new OrderId(order))
                        .value()
                        .map(HeldOrder::order)
                        .filter(Order.UnderWay.class::isInstance)
                        .map(Order.UnderWay.class::cast)
                : Optional.empty();
        return underWay.flatMap(this::ask)
                .map(String::strip)
                .filter(order::equals)
                .isPresent();
    }

    private Optional<String> ask(Order.UnderWay held) {
        String why = new Lexicon(link.context().locale()).word(reason);
        return link.context()
                .terminal()
                .ask(link.context()
                        .say(
                                "lifecare.end.ask",
                                order,
                                held.content().category().code(),
                                held.executionDate(),
                                lastDay,
                                why));
    }
}
