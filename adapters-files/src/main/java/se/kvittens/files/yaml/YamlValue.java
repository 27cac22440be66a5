package se.kvittens.files.yaml;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** A value of a document and where it stands. */
public final class YamlValue {

    private final Node node;
    private final YamlPlace place;

    YamlValue(Node node, YamlPlace place) {
        this.node = node;
        this.place = place;
    }

    /** {@code null}, {@code ~} or nothing at all, without quotes. */
    public boolean isNull() {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The text of a scalar; a fault where it is none. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !isNull()) {
            return Optional.of(scalar.getValue());
        }
        fault(isNull() ? FaultKind.MISSING_FIELD : FaultKind.INVALID_VALUE, shown(), Expectation.SINGLE_VALUE.key());
        return Optional.empty();
    }

    /** The text, read as what is asked for; a fault where it is not that. */
    public <T> Optional<T> as(Function<String, Either<Misread, T>> reading) {
        return text().flatMap(text -> {
            Either<Misread, T> read = reading.apply(text);
            read.peekLeft(misread -> fault(misread.kind(), text, misread.expected()));
            return read.toJavaOptional();
        });
    }

    /** The items of a list; a fault and none where it is no list. */
    public List<YamlValue> items() {
        List<YamlValue> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(new YamlValue(item, place.item(items.size())));
            }
        } else if (!isNull()) {
            fault(FaultKind.INVALID_VALUE, shown(), Expectation.LIST.key());
        }
        return items;
    }

    /** The fields of a mapping; a fault and none where it is no mapping. */
    public YamlFields fields() {
        if (node instanceof MappingNode mapping) {
            return YamlFields.of(mapping, place, line());
        }
        fault(FaultKind.INVALID_VALUE, shown(), Expectation.NAMED_FIELDS.key());
        return YamlFields.none(place, line());
    }

    /** From 1; 0 where it is not known. */
    public long line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(0L);
    }

    public String path() {
        return place.path();
    }

    public void fault(FaultKind kind, String value, String expected) {
        String path = place.path().isEmpty() ? "…" : place.path();
        place.faults().add(new Fault(kind, place.file(), line(), path, value, expected));
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return node instanceof SequenceNode ? "[…]" : "{…}";
    }
}
