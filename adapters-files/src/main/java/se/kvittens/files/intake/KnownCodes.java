package se.kvittens.files.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;

/** What a rule book knows: a profile that names another task or category is refused before any file is read by it. */
final class KnownCodes {

    private final List<String> tasks;
    private final List<String> categories;
    private final Faults faults;

    KnownCodes(TaskTable table, Faults faults) {
        this.tasks = table.tasks().keySet().stream().map(TaskCode::code).toList();
        this.categories =
                table.categories().value().stream().map(Category::code).toList();
        this.faults = faults;
    }

    <F extends Enum<F> & FeedField> void requireTasks(Profile<F> profile, F field) {
        require(profile, field, tasks, FaultKind.UNKNOWN_TASK);
    }

    <F extends Enum<F> & FeedField> void requireCategories(Profile<F> profile, F field) {
        require(profile, field, categories, FaultKind.UNKNOWN_CATEGORY);
    }

    private <F extends Enum<F> & FeedField> void require(
            Profile<F> profile, F field, Collection<String> known, FaultKind kind) {
        Set<String> named = new TreeSet<>();
        profile.of(field).ifPresent(mapping -> {
            named.addAll(mapping.words().values());
            mapping.empty().ifPresent(named::add);
        });
        named.removeAll(known);
        for (String code : named) {
            String place = "columns.%s.words".formatted(field.key());
            faults.add(new Fault(kind, profile.name(), 0, place, code, String.join(", ", known)));
        }
    }
}
