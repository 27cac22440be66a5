package se.kvittens.domain.settlement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.visit.RegisteredVisit;

/** The door of a settlement: every name that the input uses is known, and no name stands for two things. */
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
        Set<Copy> seen = new HashSet<>();
        return input.visits().stream().flatMap(visit -> refusalsOf(visit, known, seen).stream());
    }

    private List<SettlementRefused> refusalsOf(RegisteredVisit visit, Set<RecipientId> known, Set<Copy> seen) {
        List<SettlementRefused> refusals = new ArrayList<>();
        if (!known.contains(visit.recipient())) {
            refusals.add(new SettlementRefused.UnknownRecipient(visit.id(), visit.recipient()));
        }
        if (!seen.add(new Copy(visit.id(), visit.system()))) {
            refusals.add(new SettlementRefused.DuplicateVisit(visit.id(), visit.system()));
        }
        unknownTasks(visit.tasks(), "visit " + visit.id()).forEach(refusals::add);
        return refusals;
    }

    private Stream<SettlementRefused> unknownTasks(Collection<TaskCode> tasks, String usedBy) {
        TaskTable table = rules.visits().tasks().table();
        return tasks.stream()
                .filter(task -> table.find(task).isEmpty())
                .map(task -> new SettlementRefused.UnknownTask(task, usedBy));
    }

    /** A visit as one system holds it. */
    private record Copy(VisitId visit, SystemOfRecord system) {}
}
