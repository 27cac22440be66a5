package se.kvittens.domain.settlement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Set<RecipientId> recipients;
    private final Map<SystemOfRecord, Set<VisitId>> visits = new EnumMap<>(SystemOfRecord.class);
    private final Set<Set<TaskCode>> knownTasks = new HashSet<>();

    Admission(RuleBook rules, ProviderMonth input) {
        this.rules = rules;
        this.input = input;
        this.recipients = new HashSet<>(2 * input.recipients().size());
    }

    /** The first there is: of the recipients in their order, then of the visits in theirs. */
    Optional<SettlementRefused> refusal() {
        SettlementRefused refused = null;
        for (RecipientFile file : input.recipients()) {
            recipients.add(file.recipient().id());
            refused = refused == null ? refusalOf(file) : refused;
        }
        for (RegisteredVisit visit : input.visits()) {
            if (refused != null) {
                break;
            }
            refused = refusalOf(visit);
        }
        return Optional.ofNullable(refused);
    }

    private @Nullable SettlementRefused refusalOf(RecipientFile file) {
        if (rules.invoicing().referenceCodes().needsBirthDate()
                && file.recipient().born().isEmpty()) {
            return new SettlementRefused.BirthDateMissing(file.recipient().id());
        }
        return file.executions().stream()
                .map(Execution::content)
                .flatMap(content -> unknownTask(
                        content.tasks(), "recipient " + file.recipient().id())
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable SettlementRefused refusalOf(RegisteredVisit visit) {
        if (!recipients.contains(visit.recipient())) {
            return new SettlementRefused.UnknownRecipient(visit.id(), visit.recipient());
        }
        if (!idsOf(visit.system()).add(visit.id())) {
            return new SettlementRefused.DuplicateVisit(visit.id(), visit.system());
        }
        if (knownTasks.contains(visit.tasks())) {
            return null;
        }
        knownTasks.add(visit.tasks());
        return unknownTask(visit.tasks(), "visit " + visit.id()).orElse(null);
    }

    /** Mostly one system holds them all. */
    private Set<VisitId> idsOf(SystemOfRecord system) {
        return visits.computeIfAbsent(
                system,
                none -> new HashSet<>(visits.isEmpty() ? 2 * input.visits().size() : 0));
    }

    private Optional<SettlementRefused> unknownTask(Collection<TaskCode> tasks, String usedBy) {
        TaskTable table = rules.visits().tasks().table();
        return tasks.stream()
                .filter(task -> table.find(task).isEmpty())
                .sorted()
                .findFirst()
                .map(task -> new SettlementRefused.UnknownTask(task, usedBy));
    }
}
