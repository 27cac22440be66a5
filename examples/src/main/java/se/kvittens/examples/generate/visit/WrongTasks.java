package se.kvittens.examples.generate.visit;

import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.examples.generate.chance.Dice;

/** Tasks chosen that should not be. */
final class WrongTasks {

    private WrongTasks() {}

    static void addOneNotGranted(VisitDraft visit, Dice dice) {
        notGranted(visit, dice).forEach(visit.tasks()::add);
    }

    static void chooseOneNotGranted(VisitDraft visit, Dice dice) {
        notGranted(visit, dice).forEach(task -> choose(visit, task));
    }

    static void mergeSupervision(VisitDraft visit, Dice dice) {
        addIfGranted(visit, visit.occasion().tasks().supervision(), dice);
    }

    static void mergePlaces(VisitDraft visit, Dice dice) {
        addIfGranted(visit, visit.occasion().tasks().outside(), dice);
    }

    /** With a task that the recipient is granted in another category, or else with any. */
    static void mixCategories(VisitDraft visit, Dice dice) {
        List<TaskCode> others =
                visit.occasion().tasks().others().stream().map(Task::code).toList();
        List<TaskCode> granted =
                others.stream().filter(visit.occasion().client()::isGranted).toList();
        if (!others.isEmpty() && !visit.tasks().isEmpty()) {
            visit.tasks().add(dice.oneOf(granted.isEmpty() ? others : granted));
        }
    }

    static void bringMeals(VisitDraft visit, Dice dice) {
        List<TaskCode> meals = visit.occasion().tasks().meals();
        if (!meals.isEmpty() && visit.occasion().client().isGranted(meals.get(0))) {
            choose(visit, meals.get(0));
        }
    }

    private static void choose(VisitDraft visit, TaskCode task) {
        visit.tasks().clear();
        visit.tasks().add(task);
    }

    /** One at most. */
    private static Stream<TaskCode> notGranted(VisitDraft visit, Dice dice) {
        List<TaskCode> usual = visit.occasion().tasks().usual();
        return usual.isEmpty()
                ? Stream.empty()
                : Stream.of(dice.oneOf(usual))
                        .filter(task -> !visit.occasion().client().isGranted(task));
    }

    private static void addIfGranted(VisitDraft visit, List<TaskCode> tasks, Dice dice) {
        if (!tasks.isEmpty() && !visit.tasks().isEmpty()) {
            TaskCode task = dice.oneOf(tasks);
            if (visit.occasion().client().isGranted(task)) {
                visit.tasks().add(task);
            }
        }
    }
}
