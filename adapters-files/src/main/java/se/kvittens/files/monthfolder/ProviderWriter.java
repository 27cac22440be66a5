package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.csv.CsvSheet;

/** Writes a provider's six files. */
final class ProviderWriter {

    private final Path folder;

    ProviderWriter(Path folder) {
        this.folder = folder;
    }

    void write(ProviderMonth month) throws IOException {
        writeRecipients(month);
        writeOrders(month);
        writeAbsences(month);
        VisitWriter visits = new VisitWriter(folder);
        visits.writeVisits(month.visits());
        visits.writeAdjustments(month.visits());
        writeDecisions(month);
    }

    private void writeRecipients(ProviderMonth month) throws IOException {
        Path path = folder.resolve(MonthFile.RECIPIENTS.fileName());
        try (CsvSheet<RecipientColumn> sheet = CsvSheet.create(path, RecipientColumn.class)) {
            for (RecipientFile file : month.recipients()) {
                Recipient recipient = file.recipient();
                sheet.set(RecipientColumn.ID, recipient.id());
                recipient.born().ifPresent(day -> sheet.set(RecipientColumn.BORN, day));
                if (recipient.area() != Area.MAINLAND) {
                    sheet.set(RecipientColumn.AREA, recipient.area());
                }
                sheet.flag(RecipientColumn.SOCIAL_PSYCHIATRY, recipient.socialPsychiatry());
                sheet.flag(RecipientColumn.TEMPORARY_STAY, recipient.temporaryStay());
                recipient.cohabitsWith().ifPresent(other -> sheet.set(RecipientColumn.COHABITS_WITH, other));
                if (file.mealDeliveries() != 0) {
                    sheet.set(RecipientColumn.MEAL_DELIVERIES, file.mealDeliveries());
                }
                sheet.endRow();
            }
        }
    }

    private void writeOrders(ProviderMonth month) throws IOException {
        Path path = folder.resolve(MonthFile.ORDERS.fileName());
        try (CsvSheet<OrderColumn> sheet = CsvSheet.create(path, OrderColumn.class)) {
            for (RecipientFile file : month.recipients()) {
                for (Execution order : file.executions()) {
                    sheet.set(OrderColumn.RECIPIENT, file.recipient().id());
                    setOrder(sheet, order);
                    sheet.endRow();
                }
            }
        }
    }

    private static void setOrder(CsvSheet<OrderColumn> sheet, Execution order) {
        sheet.set(
                OrderColumn.GRANTED,
                WrittenTimes.textOf(order.content().granted().time()));
        sheet.set(OrderColumn.PER, order.content().granted().per());
        sheet.set(OrderColumn.CATEGORY, order.content().category());
        sheet.set(
                OrderColumn.TASKS,
                order.content().tasks().stream().sorted().map(Object::toString).collect(Collectors.joining(" ")));
        sheet.set(OrderColumn.FROM, order.executionDate());
        if (order instanceof Order.Ended ended) {
            sheet.set(OrderColumn.TO, ended.lastDay());
            sheet.set(OrderColumn.ENDED, ended.reason());
            sheet.flag(OrderColumn.MISMANAGED, ended.mismanaged());
        }
        Set<MergeGround> merging = order.content().mergeAllowed();
        sheet.flag(OrderColumn.MERGE_PLAN, merging.contains(MergeGround.PLAN));
        sheet.flag(OrderColumn.MERGE_ORDER, merging.contains(MergeGround.ORDER));
        sheet.flag(OrderColumn.MERGE_COMMUNICATED, merging.contains(MergeGround.COMMUNICATED));
    }

    private void writeAbsences(ProviderMonth month) throws IOException {
        Path path = folder.resolve(MonthFile.ABSENCES.fileName());
        try (CsvSheet<AbsenceColumn> sheet = CsvSheet.create(path, AbsenceColumn.class)) {
            for (RecipientFile file : month.recipients()) {
                for (Absence absence : file.absences()) {
                    sheet.set(AbsenceColumn.RECIPIENT, file.recipient().id());
                    sheet.set(AbsenceColumn.FROM, absence.days().start());
                    if (!absence.isOpen()) {
                        LocalDate last = absence.days().end().minusDays(1);
                        sheet.set(AbsenceColumn.TO, last);
                    }
                    sheet.set(AbsenceColumn.CAUSE, absence.cause());
                    absence.known().ifPresent(at -> sheet.set(AbsenceColumn.KNOWN, WrittenTimes.textOf(at)));
                    sheet.set(AbsenceColumn.DESCRIPTION, absence.description());
                    sheet.endRow();
                }
            }
        }
    }

    private void writeDecisions(ProviderMonth month) throws IOException {
        Path path = folder.resolve(MonthFile.DECISIONS.fileName());
        try (CsvSheet<DecisionColumn> sheet = CsvSheet.create(path, DecisionColumn.class)) {
            for (RecipientFile file : month.recipients()) {
                if (!file.excessApproved().isZero()) {
                    sheet.set(DecisionColumn.RECIPIENT, file.recipient().id());
                    sheet.set(DecisionColumn.DECISION, DecisionKind.EXCESS_APPROVED);
                    sheet.set(DecisionColumn.LENGTH, WrittenTimes.textOf(file.excessApproved()));
                    sheet.endRow();
                }
                if (file.recipient().tagRefusalAgreed()) {
                    sheet.set(DecisionColumn.RECIPIENT, file.recipient().id());
                    sheet.set(DecisionColumn.DECISION, DecisionKind.TAG_REFUSAL_AGREED);
                    sheet.endRow();
                }
            }
            Set<VisitId> written = new HashSet<>();
            for (RegisteredVisit visit : month.visits()) {
                if (visit.remarks().outsideAllowed() && written.add(visit.id())) {
                    sheet.set(DecisionColumn.VISIT, visit.id());
                    sheet.set(DecisionColumn.DECISION, DecisionKind.OUTSIDE_HOME_ALLOWED);
                    sheet.endRow();
                }
            }
        }
    }
}
