package se.kvittens.examples.cli.lifecare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.ListOrders;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.files.orderlist.OrderListFile;
import se.kvittens.files.orderlist.OrderListFile.Kind;
import se.kvittens.files.report.ReportFormat;

/** Lists orders: those that wait to be confirmed, and the confirmed ones, searched or all (LIFE-1, LIFE-2). */
@Command(name = "orders")
final class OrdersCommand implements Callable<Integer> {

    /** In place of what to search for: it is asked for, or comes by a pipe, and so stays out of the shell's history. */
    private static final String ASKED_FOR = "-";

    private final Link link;

    @Option(names = "--unconfirmed", descriptionKey = "lifecare.orders.unconfirmed")
    boolean unconfirmed;

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "lifecare.orders.search")
    @Nullable
    String search;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "report.format")
    ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "lifecare.orders.out")
    @Nullable
    Path out;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    OrdersCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !format.isPlain()) {
            return link.context().refuse(link.context().say("lifecare.orders.needsFile", format));
        }
        if (out != null && Files.isDirectory(out)) {
            return link.context().refuse(link.context().say("lifecare.orders.isFolder", out));
        }
        if (unconfirmed && search != null) {
            return link.context().refuse(link.context().say("lifecare.orders.searchesConfirmed"));
        }
        Optional<String> text = search == null ? Optional.of("") : textOf(search);
        return text.isEmpty()
                ? ExitCode.REFUSED
                : connection.with(
                        link,
                        List.of("orders.read"),
                        lifecare -> show(answer(new ListOrders(lifecare.orders()), text.get())));
    }

    private Answer<List<HeldOrder>> answer(ListOrders list, String text) {
        return unconfirmed ? list.unconfirmed() : list.confirmed(text);
    }

    /** Empty, and said, where there is nothing to search for, or where a personal number stands on the command line. */
    private Optional<String> textOf(String asked) {
        if (!asked.equals(ASKED_FOR) && link.refusesText(asked)) {
            return Optional.empty();
        }
        Optional<String> text = asked.equals(ASKED_FOR)
                ? link.context().terminal().askHidden(link.context().say("lifecare.orders.whom"))
                : Optional.of(asked);
        Optional<String> wanted = text.map(String::strip).filter(each -> !each.isEmpty());
        if (wanted.isEmpty()) {
            link.context().refuse(link.context().say("lifecare.orders.nobody"));
        }
        return wanted;
    }

    private int show(Answer<List<HeldOrder>> answer) throws IOException {
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        OrderListFile list = new OrderListFile(link.context().locale());
        OrderListFile.Head head = new OrderListFile.Head(kind(), link.now());
        if (out == null) {
            list.show(
                    head,
                    answer.value().get(),
                    format,
                    link.context().terminal().out());
        } else {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            list.write(head, answer.value().get(), format, out);
            link.say(link.context().say("lifecare.orders.written", out));
        }
        return ExitCode.DONE;
    }

    private Kind kind() {
        if (unconfirmed) {
            return Kind.UNCONFIRMED;
        }
        return search == null ? Kind.CONFIRMED : Kind.FOUND;
    }
}
