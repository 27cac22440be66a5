package se.kvittens.files.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.files.explanation.words.SettingWords;

/**
 * A rule book as a sheet in Markdown: what is assumed on top, the changes from the version before, then every setting,
 * each with a box for the municipality's officer to tick.
 */
public final class RuleBookSheet {

    private final Locale locale;
    private final SheetMessages messages;

    public RuleBookSheet(Locale locale) {
        this.locale = locale;
        this.messages = new SheetMessages(locale);
    }

    public String of(RuleBook book, Optional<RuleBook> before) {
        SettingWords words = new SettingWords(locale, book);
        List<Setting<?>> assumed = book.about().assumed();
        return head(book, words)
                + messages.say("assumed.heading", assumed.size())
                + listed(assumed, words)
                + before.map(earlier -> changes(earlier, book)).orElse("")
                + messages.say("all.heading", book.about().settings().size())
                + byRule(book, words);
    }

    private String head(RuleBook book, SettingWords words) {
        String documents = new TreeMap<>(book.about().documents())
                .entrySet().stream()
                        .map(document -> "- **" + document.getKey() + "**: " + document.getValue() + "\n")
                        .collect(Collectors.joining());
        return messages.say(
                "head",
                book.version().label(),
                words.in(book.about().name()),
                book.version().inForceFrom(),
                book.about().contentHash(),
                documents);
    }

    private String changes(RuleBook earlier, RuleBook book) {
        return messages.say("changes.heading", earlier.version().label())
                + new DifferenceText(locale).of(earlier, book, RuleBookDifference.between(earlier, book));
    }

    private String byRule(RuleBook book, SettingWords words) {
        Map<RuleId, List<Setting<?>>> byRule = book.about().settings().stream()
                .collect(Collectors.groupingBy(Setting::rule, TreeMap::new, Collectors.toList()));
        return new LinkedHashMap<>(byRule)
                .entrySet().stream()
                        .map(rule -> "### " + rule.getKey() + "\n\n" + listed(rule.getValue(), words))
                        .collect(Collectors.joining());
    }

    private String listed(List<Setting<?>> settings, SettingWords words) {
        return settings.stream()
                        .map(setting -> messages.say(
                                "setting",
                                setting.key(),
                                new TaskDetails(messages).of(setting, words),
                                words.says(setting),
                                setting.source(),
                                messages.standing(setting),
                                setting.confirmedOn()))
                        .collect(Collectors.joining())
                + "\n";
    }
}
