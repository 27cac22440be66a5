package se.kvittens.store.keeping;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;
import se.kvittens.store.stream.StreamKind;

/** Orders as lines of a stream, and back. Whose it is, with name and number, stands beside the line, to be erased. */
public final class OrderLines implements JdbcChronicle.Written<OrderSaid> {

    private static final String SAID = "ORDER_SAID";

    @Override
    public StreamKind kind() {
        return StreamKind.ORDERS;
    }

    @Override
    public NewLine line(OrderSaid said) {
        OrderContent content = said.order().content();
        Body body = new Body()
                .with("order", said.id())
                .with("category", content.category().code())
                .with("granted", content.granted().time())
                .with("per", content.granted().per().name())
                .withTexts("tasks", content.tasks())
                .withTexts("mergeAllowed", content.mergeAllowed());
        if (said.order() instanceof Execution execution) {
            body.with("from", execution.executionDate());
        }
        if (said.order() instanceof Order.Ended ended) {
            body.with("to", ended.lastDay())
                    .with("ended", ended.reason().name())
                    .with("mismanaged", ended.mismanaged());
        }
        return new NewLine(
                SAID,
                body.json(),
                about(said).atStartOfDay(ZoneOffset.UTC).toInstant(),
                said.deed(),
                new Personal(Optional.of(said.recipient()), note(said.customer())),
                Optional.empty());
    }

    /** Its last day, else its first, else the day on which it was placed. */
    private static LocalDate about(OrderSaid said) {
        if (said.order() instanceof Order.Ended ended) {
            return ended.lastDay();
        }
        return said.order() instanceof Execution execution
                ? execution.executionDate()
                : CareZone.dateOf(said.deed().when());
    }

    private static String note(Customer customer) {
        return new Body()
                .with("number", customer.customerNumber())
                .with("personalNumber", customer.personalNumber())
                .with("name", customer.name())
                .json();
    }

    @Override
    public OrderSaid read(Line line) throws FaultFound {
        return order(line);
    }

    /**
     * What a line says.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static OrderSaid order(Line line) throws FaultFound {
        if (!line.type().equals(SAID)) {
            throw new FaultFound(JournalFault.NEWER_VERSION);
        }
        Fields fields = Fields.of(line.body());
        try {
            OrderSaid said = new OrderSaid(
                    fields.optionalText("order").map(OrderId::new),
                    line.recipient().orElseThrow(() -> new FaultFound(JournalFault.DAMAGED)),
                    customer(line.note()),
                    order(fields),
                    line.deed());
            fields.end();
            return said;
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    /** Of who is erased, nothing. */
    private static Customer customer(String note) throws FaultFound {
        if (note.isEmpty()) {
            return new Customer("", "", "");
        }
        Fields fields = Fields.of(note);
        Customer customer = new Customer(fields.text("number"), fields.text("personalNumber"), fields.text("name"));
        fields.end();
        return customer;
    }

    private static Order order(Fields fields) throws FaultFound {
        OrderContent content = new OrderContent(
                new GrantedTime(Duration.parse(fields.text("granted")), fields.oneOf(Period.class, "per")),
                new Category(fields.text("category")),
                fields.texts("tasks").stream().map(TaskCode::new).collect(Collectors.toSet()),
                grounds(fields));
        Optional<LocalDate> from = fields.optionalText("from").map(LocalDate::parse);
        Optional<LocalDate> to = fields.optionalText("to").map(LocalDate::parse);
        if (from.isEmpty()) {
            return new Order.Unconfirmed(content);
        }
        return to.isEmpty()
                ? new Order.UnderWay(content, from.get())
                : new Order.Ended(
                        content,
                        from.get(),
                        to.get(),
                        fields.oneOf(EndReason.class, "ended"),
                        fields.flag("mismanaged"));
    }

    /** One that is not known here was written by a newer program. */
    private static Set<MergeGround> grounds(Fields fields) throws FaultFound {
        Set<MergeGround> grounds = new TreeSet<>();
        for (String text : fields.texts("mergeAllowed")) {
            grounds.add(Fields.named(MergeGround.class, text));
        }
        return grounds;
    }
}
