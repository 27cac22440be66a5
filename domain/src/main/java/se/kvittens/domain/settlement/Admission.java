package se.kvittens.domain.settlement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.visit.RegisteredVisit;

/** The door of a settlement: every name that the input uses is known. */
final class Admission {

    private final RuleBook rules;
    private final ProviderMonth input;

    Admission(RuleBook rules, ProviderMonth input) {
        this.rules = rules;
        this.input = input;
    }

    Optional<SettlementRefused> refusal() {
        return Stream.concat(input.recipients().stream().flatMap(this::refusalsOf), refusalsOfVisits())
                .findFirst();
    }

    private Stream<SettlementRefused> refusalsOf(RecipientFile file) {
        boolean bornMissing = rules.invoicing().referenceCodes().needsBirthDate()
                && file.recipient().born().isEmpty();
        Stream<SettlementRefused> birth = bornMissing
                ? Stream.of(
                        new SettlementRefused.BirthDateMissing(file.recipient().id()))
                : Stream.empty();
        return Stream.concat(
                birth,
                file.executions().stream()
                        .map(Execution::content)
                        .flatMap(content -> unknownTasks(
                                content.tasks(), "recipient " + file.recipient().id())));
    }

    private Stream<SettlementRefused> refusalsOfVisits() {
        Set<RecipientId> known = new HashSet<>();
        input.recipients().forEach(file -> known.add(file.recipient().id()));
        return input.visits().stream()
                .flatMap(visit -> Stream.concat(
                        known.contains(visit.recipient()) ? Stream.empty() : Stream.of(unknownRecipient(visit)),
                        unknownTasks(visit.tasks(), "visit " + visit.id())));
    }

    private Stream<SettlementRefused> unknownTasks(Collection<TaskCode> tasks, String usedBy) {
        TaskTable table = rules.visits().tasks().table();
        return tasks.stream()
                .filter(task -> table.find(task).isEmpty())
                .map(task -> new SettlementRefused.UnknownTask(task, usedBy));
    }

    private static SettlementRefused unknownRecipient(RegisteredVisit visit) {
        return new SettlementRefused.UnknownRecipient(visit.id(), visit.recipient());
    }
}
