package se.kvittens.files.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Reads one version of a rule book; docs/rule-books.md describes the file. */
public final class RuleBookReader {

    private static final int MOST_VERSIONS = 9999;
    private static final int SURE_DAYS_A_WEEKDAY = 2;

    private final List<Setting<?>> settings = new ArrayList<>();

    private final Faults faults;

    private RuleBookReader(Faults faults) {
        this.faults = faults;
    }

    /** Empty, with all faults, where anything is wrong. */
    public static Optional<RuleBook> read(Path path, Faults faults) {
        return YamlFile.text(path, faults).flatMap(text -> parse(path.toString(), text, faults));
    }

    public static Optional<RuleBook> parse(String file, String text, Faults faults) {
        Faults own = new Faults();
        Optional<RuleBook> read = YamlFile.parse(file, text, own)
                .map(root -> new RuleBookReader(own).ruleBook(root.fields(), ContentHash.of(text)));
        own.all().forEach(faults::add);
        return own.isEmpty() ? read : Optional.empty();
    }

    private RuleBook ruleBook(YamlFields root, String hash) {
        MunicipalityId municipality = new MunicipalityId(root.required("municipality")
                .flatMap(value -> value.as(Readings::name))
                .orElse("?"));
        int number = root.required("version")
                .flatMap(value -> value.as(Readings.whole(1, MOST_VERSIONS)))
                .orElse(1);
        Words name = root.required("name")
                .map(YamlValue::fields)
                .map(ValueTypes::words)
                .orElse(new Words("", ""));
        Map<String, String> documents = documents(root);
        Setting<LocalDate> inForceFrom = new YamlRuleSection(RuleId.BOOK_1, root, documents.keySet(), settings)
                .setting("inForceFrom", ValueTypes.DATE);
        TaskTable table = new TaskTableReader(documents.keySet(), settings).read(root);
        YamlFields rules = root.required("rules").map(YamlValue::fields).orElse(root);
        Map<RuleId, YamlFields> fieldsByRule = new EnumMap<>(RuleId.class);
        RuleBookShape shape = new RuleBookShape(
                rule -> new YamlRuleSection(
                        rule,
                        fieldsByRule.computeIfAbsent(rule, id -> fieldsOf(id, rules)),
                        documents.keySet(),
                        settings),
                table);
        RuleBookVersion version = new RuleBookVersion(municipality, number, inForceFrom.value());
        RuleBook withoutSettings = shape.ruleBook(version, new RuleBook.About(name, documents, List.of(), hash));
        if (faults.isEmpty()) {
            refuseImpossibleLock(withoutSettings, rules);
        }
        fieldsByRule.values().forEach(YamlFields::refuseUnknown);
        rules.refuseUnknown();
        root.refuseUnknown();
        return withoutSettings.with(new RuleBook.About(name, documents, settings, hash));
    }

    /** A month has four of each weekday, of which holidays and eves take two at most (in December). */
    private static void refuseImpossibleLock(RuleBook book, YamlFields rules) {
        int most = book.workingDays().weekdays().value().size() * SURE_DAYS_A_WEEKDAY;
        if (book.lock().workingDay().value() > most) {
            rules.optional(RuleId.TIME_4.text())
                    .ifPresent(rule -> rule.fault(
                            FaultKind.INVALID_VALUE,
                            String.valueOf(book.lock().workingDay().value()),
                            "1–" + most));
        }
    }

    private static YamlFields fieldsOf(RuleId rule, YamlFields rules) {
        return rules.required(rule.text()).map(YamlValue::fields).orElseGet(YamlFields::missing);
    }

    private static Map<String, String> documents(YamlFields root) {
        Map<String, String> documents = new LinkedHashMap<>();
        root.required("documents")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((id, title) -> title.text().ifPresent(text -> documents.put(id, text)));
        return documents;
    }
}
