package se.kvittens.files.rulecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads what a case expects. */
final class ExpectationReader {

    private static final List<String> OF_CASE = List.of("version", "lock", "error", "total");
    private static final List<String> OF_VISIT = List.of("executed", "payable", "category");
    private static final List<String> OF_RECIPIENT =
            List.of("granted", "executed", "payable", "readjustment", "meals", "amount");
    private static final List<String> OF_INVOICE = List.of("hours", "amount");
    private static final String DEVIATIONS = "deviations";

    private final List<Expectation> read = new ArrayList<>();

    private ExpectationReader() {}

    static List<Expectation> read(YamlFields fields) {
        ExpectationReader reader = new ExpectationReader();
        OF_CASE.forEach(name -> reader.single(List.of(), fields, name));
        reader.each(fields, "visits", OF_VISIT, true);
        reader.each(fields, "recipients", OF_RECIPIENT, true);
        reader.each(fields, "invoice", OF_INVOICE, false);
        fields.refuseUnknown();
        return reader.read;
    }

    private void each(YamlFields fields, String group, List<String> names, boolean withDeviations) {
        fields.optional(group)
                .map(YamlValue::fields)
                .ifPresent(members -> members.all().forEach((id, value) -> {
                    YamlFields own = value.fields();
                    List<String> path = List.of(group, id);
                    names.forEach(name -> single(path, own, name));
                    if (withDeviations) {
                        own.optional(DEVIATIONS).ifPresent(list -> add(path, DEVIATIONS, list, codes(list)));
                    }
                    own.refuseUnknown();
                }));
    }

    private void single(List<String> path, YamlFields fields, String name) {
        fields.optional(name).ifPresent(value -> value.text().ifPresent(text -> add(path, name, value, List.of(text))));
    }

    private void add(List<String> path, String name, YamlValue value, List<String> values) {
        read.add(new Expectation(Stream.concat(path.stream(), Stream.of(name)).toList(), values, value.line()));
    }

    private static List<String> codes(YamlValue list) {
        return list.items().stream()
                .flatMap(item -> item.text().stream())
                .sorted()
                .toList();
    }
}
