package se.kvittens.files.rulebook;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Source;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rule.Words;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** On what a setting stands: its source, what that says, the standing and the day it was last confirmed. */
record Grounds(Source source, Words says, Standing standing, LocalDate confirmedOn) {

    static final Grounds NONE = new Grounds(new Source("", ""), new Words("", ""), Standing.ASSUMED, LocalDate.EPOCH);

    /** Reads the fields that every setting has beside its value. */
    static Grounds read(YamlFields fields, Set<String> documents) {
        Source source =
                fields.required("source").map(value -> source(value, documents)).orElse(NONE.source);
        Words says = fields.required("says")
                .map(YamlValue::fields)
                .map(ValueTypes::words)
                .orElse(NONE.says);
        Standing standing = fields.required("standing")
                .flatMap(value -> value.as(Grounds::standing))
                .orElse(Standing.ASSUMED);
        LocalDate confirmedOn = fields.required("confirmedOn")
                .flatMap(value -> value.as(Readings::date))
                .orElse(LocalDate.EPOCH);
        return new Grounds(source, says, standing, confirmedOn);
    }

    /** The JSON Schema of those fields. */
    static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "source",
                ValueTypes.object(
                        Map.of("document", ValueTypes.TEXT.schema(), "heading", ValueTypes.TEXT.schema()),
                        List.of("document", "heading")));
        schema.put("says", ValueTypes.WORDS.schema());
        schema.put("standing", Map.of("enum", List.of("stated", "assumed")));
        schema.put("confirmedOn", ValueTypes.DATE.schema());
        return schema;
    }

    <T> Setting<T> settingOf(RuleId rule, String name, T value) {
        return new Setting<>(rule, name, value, source, says, standing, confirmedOn);
    }

    private static Source source(YamlValue value, Set<String> documents) {
        YamlFields fields = value.fields();
        String document = fields.required("document").flatMap(YamlValue::text).orElse("");
        String heading = fields.required("heading").flatMap(YamlValue::text).orElse("");
        fields.refuseUnknown();
        if (!document.isEmpty() && !documents.contains(document)) {
            value.fault(FaultKind.UNKNOWN_DOCUMENT, document, String.join(", ", documents));
        }
        return new Source(document, heading);
    }

    private static Either<Misread, Standing> standing(String text) {
        return switch (text) {
            case "stated" -> Either.right(Standing.STATED);
            case "assumed" -> Either.right(Standing.ASSUMED);
            default -> Either.left(new Misread(FaultKind.INVALID_VALUE, "stated, assumed"));
        };
    }
}
