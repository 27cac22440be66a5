package se.kvittens.files.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.rulebook.RuleBookDifference.Changed;
import se.kvittens.files.explanation.words.SettingWords;

/** How two rule books differ, in words, a line a setting. */
public final class DifferenceText {

    private final Locale locale;
    private final SheetMessages messages;
    private final TaskDetails details;

    public DifferenceText(Locale locale) {
        this.locale = locale;
        this.messages = new SheetMessages(locale);
        this.details = new TaskDetails(messages);
    }

    public String of(RuleBook before, RuleBook after, RuleBookDifference difference) {
        SettingWords left = new SettingWords(locale, before);
        SettingWords right = new SettingWords(locale, after);
        String lines = Stream.of(
                        difference.changed().stream().map(changed -> changed(changed, left, right)),
                        difference.onlyAfter().stream().map(setting -> only("diff.new", setting, right)),
                        difference.onlyBefore().stream().map(setting -> only("diff.gone", setting, left)))
                .flatMap(each -> each)
                .collect(Collectors.joining());
        return (lines.isEmpty() ? messages.say("diff.none") : lines) + "\n";
    }

    private String changed(Changed changed, SettingWords left, SettingWords right) {
        return changed.isOfValue()
                ? messages.say(
                        "diff.changed",
                        changed.after().key(),
                        details.of(changed.before(), left),
                        details.of(changed.after(), right),
                        right.says(changed.after()),
                        changed.after().source(),
                        messages.standing(changed.after()))
                : messages.say(
                        "diff.standing",
                        changed.after().key(),
                        messages.standing(changed.before()),
                        messages.standing(changed.after()),
                        right.says(changed.after()),
                        changed.after().source());
    }

    private String only(String key, Setting<?> setting, SettingWords words) {
        return messages.say(
                key,
                setting.key(),
                details.of(setting, words),
                words.says(setting),
                setting.source(),
                messages.standing(setting));
    }
}
