package se.kvittens.examples.generate.town;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.task.TemporaryStayPolicy;

/**
 * The tasks of a municipality by what they are good for here, each list in the order of the table. Any of them may be
 * empty.
 *
 * @param counted the category whose orders count towards granted time
 * @param inside in the home, of that category
 * @param supervision of that category
 * @param outside of that category, outside the home
 * @param byHand of that category, registered by hand by their nature
 * @param meals bringing meals
 * @param others of other categories
 * @param stay the one task of a guest, where guests have one
 */
public record TaskMenu(
        Category counted,
        List<TaskCode> inside,
        List<TaskCode> supervision,
        List<TaskCode> outside,
        List<TaskCode> byHand,
        List<TaskCode> meals,
        List<Task> others,
        Optional<TaskCode> stay) {

    /** Of the tasks that all the books know, as the last one describes them. */
    static TaskMenu of(List<RuleBook> books) {
        RuleBook last = books.get(books.size() - 1);
        Category counted = last.compensation().grants().category().value();
        Optional<TaskCode> stay = stayIn(last);
        List<Task> all = last.visits().tasks().table().tasks().values().stream()
                .map(task -> task.value())
                .filter(task -> books.stream()
                        .allMatch(book -> tableOf(book).find(task.code()).isPresent()))
                .filter(task -> stay.filter(task.code()::equals).isEmpty())
                .toList();
        Predicate<Task> isCounted = task -> task.category().equals(counted) && !task.mealDistribution();
        Predicate<Task> isByHand = task -> task.byHand() == ByHand.ALWAYS;
        Predicate<Task> isSpecial = isByHand.or(Task::supervision).or(Task::outsideHome);
        return new TaskMenu(
                counted,
                codes(all, isCounted.and(isSpecial.negate())),
                codes(all, isCounted.and(Task::supervision)),
                codes(all, isCounted.and(Task::outsideHome).and(isByHand.negate())),
                codes(all, isCounted.and(isByHand)),
                codes(all, Task::mealDistribution),
                all.stream().filter(task -> !task.category().equals(counted)).toList(),
                stay);
    }

    /** What a visit is for that is nothing else: in the home, or what there is. */
    public List<TaskCode> usual() {
        return Stream.of(inside, outside, byHand, supervision)
                .filter(tasks -> !tasks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<TaskCode> codes(List<Task> tasks, Predicate<Task> wanted) {
        return tasks.stream().filter(wanted).map(Task::code).toList();
    }

    private static TaskTable tableOf(RuleBook book) {
        return book.visits().tasks().table();
    }

    private static Optional<TaskCode> stayIn(RuleBook book) {
        return book.visits().tasks().temporaryStay() instanceof TemporaryStayPolicy.OneTask policy
                ? Optional.of(policy.task().value())
                : Optional.empty();
    }
}
