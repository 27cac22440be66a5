package se.kvittens.files.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

/** The named fields of a mapping. It remembers which were asked for, so that the others can be refused. */
public final class YamlFields {

    private final Map<String, YamlValue> values;
    private final Set<String> known = new LinkedHashSet<>();
    private final YamlPlace place;
    private final long line;

    private YamlFields(Map<String, YamlValue> values, YamlPlace place, long line) {
        this.values = values;
        this.place = place;
        this.line = line;
    }

    /** For going on where a whole part was missing and has been said to be: asks for nothing, finds nothing. */
    public static YamlFields missing() {
        return new YamlFields(Map.of(), new YamlPlace("", "", new Faults()), 0);
    }

    static YamlFields none(YamlPlace place, long line) {
        return new YamlFields(Map.of(), place, line);
    }

    static YamlFields of(MappingNode mapping, YamlPlace place, long line) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(tuple.getKeyNode(), place);
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                YamlValue value = new YamlValue(tuple.getValueNode(), place.field(name.getValue()));
                if (values.putIfAbsent(name.getValue(), value) != null) {
                    place.faults()
                            .add(new Fault(FaultKind.DUPLICATE_FIELD, place.file(), key.line(), value.path(), "", ""));
                }
            } else {
                key.fault(FaultKind.INVALID_VALUE, "{…}", Expectation.NAME.key());
            }
        }
        return new YamlFields(values, place, line);
    }

    /** Empty where the field is missing or null. */
    public Optional<YamlValue> optional(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isNull());
    }

    /** Empty, with a fault, where the field is missing or null. */
    public Optional<YamlValue> required(String name) {
        Optional<YamlValue> value = optional(name);
        if (value.isEmpty()) {
            long at = values.containsKey(name) ? values.get(name).line() : line;
            place.faults()
                    .add(new Fault(
                            FaultKind.MISSING_FIELD,
                            place.file(),
                            at,
                            place.field(name).path(),
                            "",
                            ""));
        }
        return value;
    }

    /** Whether the field is there, if only as null. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** All fields, for a mapping whose names are not fixed. */
    public Map<String, YamlValue> all() {
        known.addAll(values.keySet());
        return values;
    }

    /** A fault for each field that nobody asked for. */
    public void refuseUnknown() {
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.fault(FaultKind.UNKNOWN_FIELD, "", String.join(", ", known));
            }
        });
    }
}
