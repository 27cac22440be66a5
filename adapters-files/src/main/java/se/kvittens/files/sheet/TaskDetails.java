package se.kvittens.files.sheet;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Task;
import se.kvittens.files.explanation.words.SettingWords;

/** The value of a setting; of a task with all that the table says of it, not its name alone. */
final class TaskDetails {

    private final SheetMessages messages;

    TaskDetails(SheetMessages messages) {
        this.messages = messages;
    }

    String of(Setting<?> setting, SettingWords words) {
        String value = words.value(setting);
        return setting.value() instanceof Task task
                ? value + " (" + String.join("; ", kindsOf(task, words)) + ")"
                : value;
    }

    private List<String> kindsOf(Task task, SettingWords words) {
        List<String> kinds = new ArrayList<>();
        kinds.add(words.category(task.category()));
        if (task.supervision()) {
            kinds.add(messages.say("task.supervision"));
        }
        if (task.outsideHome()) {
            kinds.add(messages.say("task.outsideHome"));
        }
        if (task.byHand() != ByHand.NEVER) {
            kinds.add(messages.say("task.byHand." + task.byHand()));
        }
        if (task.mealDistribution()) {
            kinds.add(messages.say("task.mealDistribution"));
        }
        return kinds;
    }
}
