package se.kvittens.files.monthfolder.recipients;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.format.WrittenTasks;
import se.kvittens.files.monthfolder.format.WrittenTimes;

/** Writes recipients, each with its orders and absences. */
public final class RecipientWriter implements Closeable {

    private final CsvSheet<RecipientColumn> recipients;
    private final CsvSheet<OrderColumn> orders;
    private final CsvSheet<AbsenceColumn> absences;
    private final WrittenTimes times = new WrittenTimes();
    private final WrittenTasks tasks = new WrittenTasks();

    private RecipientWriter(
            CsvSheet<RecipientColumn> recipients, CsvSheet<OrderColumn> orders, CsvSheet<AbsenceColumn> absences) {
        this.recipients = recipients;
        this.orders = orders;
        this.absences = absences;
    }

    public static RecipientWriter in(Path folder) throws IOException {
        return new RecipientWriter(
                CsvSheet.create(folder.resolve(MonthFile.RECIPIENTS.fileName()), RecipientColumn.class),
                CsvSheet.create(folder.resolve(MonthFile.ORDERS.fileName()), OrderColumn.class),
                CsvSheet.create(folder.resolve(MonthFile.ABSENCES.fileName()), AbsenceColumn.class));
    }

    public void add(RecipientFile file) {
        write(file.recipient(), file.mealDeliveries());
        file.executions().forEach(order -> write(file.recipient().id(), order));
        file.absences().forEach(absence -> write(file.recipient().id(), absence));
    }

    @Override
    public void close() throws IOException {
        try (recipients;
                orders) {
            absences.close();
        }
    }

    private void write(Recipient recipient, int mealDeliveries) {
        recipients.set(RecipientColumn.ID, recipient.id());
        recipient.born().ifPresent(day -> recipients.set(RecipientColumn.BORN, day));
        if (recipient.area() != Area.MAINLAND) {
            recipients.set(RecipientColumn.AREA, recipient.area());
        }
        recipients.flag(RecipientColumn.SOCIAL_PSYCHIATRY, recipient.socialPsychiatry());
        recipients.flag(RecipientColumn.TEMPORARY_STAY, recipient.temporaryStay());
        recipient.cohabitsWith().ifPresent(other -> recipients.set(RecipientColumn.COHABITS_WITH, other));
        if (mealDeliveries != 0) {
            recipients.set(RecipientColumn.MEAL_DELIVERIES, mealDeliveries);
        }
        recipients.endRow();
    }

    private void write(RecipientId recipient, Execution order) {
        orders.set(OrderColumn.RECIPIENT, recipient);
        orders.set(
                OrderColumn.GRANTED,
                WrittenTimes.textOf(order.content().granted().time()));
        orders.set(OrderColumn.PER, order.content().granted().per());
        orders.set(OrderColumn.CATEGORY, order.content().category());
        orders.set(OrderColumn.TASKS, tasks.textOf(order.content().tasks()));
        orders.set(OrderColumn.FROM, order.executionDate());
        if (order instanceof Order.Ended ended) {
            orders.set(OrderColumn.TO, ended.lastDay());
            orders.set(OrderColumn.ENDED, ended.reason());
            orders.flag(OrderColumn.MISMANAGED, ended.mismanaged());
        }
        Set<MergeGround> merging = order.content().mergeAllowed();
        orders.flag(OrderColumn.MERGE_PLAN, merging.contains(MergeGround.PLAN));
        orders.flag(OrderColumn.MERGE_ORDER, merging.contains(MergeGround.ORDER));
        orders.flag(OrderColumn.MERGE_COMMUNICATED, merging.contains(MergeGround.COMMUNICATED));
        orders.endRow();
    }

    private void write(RecipientId recipient, Absence absence) {
        absences.set(AbsenceColumn.RECIPIENT, recipient);
        absences.set(AbsenceColumn.FROM, absence.days().start());
        if (!absence.isOpen()) {
            LocalDate last = absence.days().end().minusDays(1);
            absences.set(AbsenceColumn.TO, last);
        }
        absences.set(AbsenceColumn.CAUSE, absence.cause());
        absence.known().ifPresent(at -> absences.set(AbsenceColumn.KNOWN, times.textOf(at)));
        absences.set(AbsenceColumn.DESCRIPTION, absence.description());
        absences.endRow();
    }
}
