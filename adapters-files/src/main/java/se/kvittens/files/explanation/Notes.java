package se.kvittens.files.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Source;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.explanation.outline.Outline;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.explanation.words.Phrase;
import se.kvittens.files.explanation.words.ValueText;

/** The settings and rules that a text has cited, to be told in full at its end, each once. */
final class Notes {

    private final RuleBook.About about;
    private final Lexicon lexicon;
    private final ValueText values;
    private final Map<Setting<?>, Integer> numbers = new LinkedHashMap<>();
    private final Set<RuleId> rules = new TreeSet<>();

    Notes(RuleBook.About about, Lexicon lexicon, ValueText values) {
        this.about = about;
        this.lexicon = lexicon;
        this.values = values;
    }

    /** The number under which the setting is told: {@code [3]}. */
    String mark(Setting<?> setting) {
        rule(setting.rule());
        int number = numbers.computeIfAbsent(setting, unseen -> numbers.size() + 1);
        return lexicon.say(setting.isAssumed() ? Phrase.MARK_OF_ASSUMED : Phrase.MARK, number);
    }

    /** The rule's id, remembered. */
    String rule(RuleId rule) {
        rules.add(rule);
        return rule.text();
    }

    /** The numbers of all that the rule book sets for a rule; empty where it sets nothing. */
    String marksOf(RuleId rule) {
        return about.settings().stream()
                .filter(setting -> setting.rule() == rule)
                .map(this::mark)
                .collect(Collectors.joining());
    }

    void print(Outline out) {
        if (!rules.isEmpty()) {
            out.heading(lexicon.say(Phrase.HEADING_RULES));
            rules.forEach(rule -> out.line(lexicon.say(Phrase.RULE, rule.text(), lexicon.word(rule))));
        }
        if (!numbers.isEmpty()) {
            out.heading(lexicon.say(Phrase.HEADING_NOTES));
            numbers.forEach((setting, number) -> print(setting, number, out));
            printDocuments(out);
        }
    }

    private void printDocuments(Outline out) {
        out.heading(lexicon.say(Phrase.HEADING_DOCUMENTS));
        numbers.keySet().stream()
                .map(setting -> setting.source().document())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(document -> out.line(
                        lexicon.say(Phrase.DOCUMENT, document, about.documents().getOrDefault(document, ""))));
    }

    private void print(Setting<?> setting, int number, Outline out) {
        out.line(lexicon.say(Phrase.NOTE, number, setting.key(), values.of(setting)));
        out.inside(() -> {
            out.line(lexicon.in(setting.says()));
            out.line(sourceOf(setting));
        });
    }

    private String sourceOf(Setting<?> setting) {
        Source source = setting.source();
        String place = source.heading().isEmpty()
                ? source.document()
                : lexicon.say(Phrase.UNDER_HEADING, source.document(), source.heading());
        return lexicon.say(Phrase.SOURCE, place, lexicon.word(setting.standing()), setting.confirmedOn());
    }
}
