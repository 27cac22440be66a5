package se.kvittens.files.orderlist;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.fault.Texts;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Columns;

/** What is shown of an order, in one language. The personal number is not, though a system may give it. */
final class OrderColumns {

    private final Locale locale;
    private final ResourceBundle words;
    private final Lexicon lexicon;

    OrderColumns(Locale locale) {
        this.locale = Texts.bundleLocale(locale);
        this.words = ResourceBundle.getBundle("se.kvittens.files.orderlist.orders", this.locale);
        this.lexicon = new Lexicon(locale);
    }

    String title(OrderListFile.Kind kind) {
        return words.getString("title." + kind);
    }

    String taken(OrderListFile.Head head) {
        return say("taken", CareZone.localTimeOf(head.taken()).toString().replace('T', ' '));
    }

    String number(int orders) {
        return say("number", Integer.toString(orders));
    }

    /** What fits on a line. */
    List<Column<HeldOrder>> overview() {
        return most().all();
    }

    List<Column<HeldOrder>> all() {
        return most().text("tasks", OrderColumns::tasksOf)
                .text("merging", this::mergingOf)
                .all();
    }

    /** What does not fit on a line, as sentences. */
    List<String> contents(HeldOrder order) {
        List<String> lines = new ArrayList<>();
        lines.add(words.getString("column.tasks") + ": " + tasksOf(order));
        if (!order.order().content().mergeAllowed().isEmpty()) {
            lines.add(words.getString("column.merging") + ": " + mergingOf(order));
        }
        return lines;
    }

    private Columns<HeldOrder> most() {
        return new Columns<HeldOrder>(name -> words.getString("column." + name))
                .text("name", order -> shown(order.customer().name()))
                .word("customer", order -> shown(order.recipient().value()))
                .word("order", order -> shown(order.id().value()))
                .word("category", order -> order.order().content().category().code())
                .length("granted", order -> order.order().content().granted().time())
                .word(
                        "per",
                        order -> lexicon.word(order.order().content().granted().per()))
                .date("from", OrderColumns::executionDateOf)
                .date("to", order -> order.order() instanceof Order.Ended ended ? ended.lastDay() : null)
                .word("ended", this::endOf);
    }

    private static @Nullable LocalDate executionDateOf(HeldOrder order) {
        return order.order() instanceof Execution execution ? execution.executionDate() : null;
    }

    private @Nullable String endOf(HeldOrder order) {
        return order.order() instanceof Order.Ended ended
                ? lexicon.word(ended.reason()) + (ended.mismanaged() ? " (" + words.getString("mismanaged") + ")" : "")
                : null;
    }

    private static String tasksOf(HeldOrder order) {
        return order.order().content().tasks().stream()
                .map(TaskCode::code)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String mergingOf(HeldOrder order) {
        return order.order().content().mergeAllowed().stream()
                .sorted()
                .map(lexicon::word)
                .collect(Collectors.joining("; "));
    }

    /** The other system's words: without signs that move a terminal's cursor, and without personal numbers. */
    private static String shown(String theirs) {
        return PersonalNumbers.maskedIn(theirs.replaceAll("\\p{Cntrl}", " "));
    }

    private String say(String key, String value) {
        return new MessageFormat(words.getString(key), locale).format(new Object[] {value});
    }
}
