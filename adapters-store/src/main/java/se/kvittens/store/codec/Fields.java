package se.kvittens.store.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;

/**
 * The fields of a body, each asked for once. What is missing or is not what it should be, is damaged; what nobody asks for
 * was written by a newer program.
 */
public final class Fields {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final JsonNode node;
    private final Set<String> left = new TreeSet<>();

    private Fields(JsonNode node) {
        this.node = node;
        node.fieldNames().forEachRemaining(left::add);
    }

    /** Of a body in JSON. */
    public static Fields of(String body) throws FaultFound {
        try {
            return of(READER.readTree(body));
        } catch (JsonProcessingException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static Fields of(JsonNode node) throws FaultFound {
        if (!node.isObject()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return new Fields(node);
    }

    public Optional<String> optionalText(String name) throws FaultFound {
        left.remove(name);
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return Optional.ofNullable(value.textValue());
    }

    public String text(String name) throws FaultFound {
        return optionalText(name).orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
    }

    public Optional<Instant> optionalInstant(String name) throws FaultFound {
        Optional<String> text = optionalText(name);
        try {
            return text.map(Instant::parse);
        } catch (DateTimeParseException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    public Instant instant(String name) throws FaultFound {
        return optionalInstant(name).orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
    }

    public boolean flag(String name) throws FaultFound {
        left.remove(name);
        JsonNode value = node.path(name);
        if (!value.isBoolean()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return value.booleanValue();
    }

    public <E extends Enum<E>> Optional<E> optionalOneOf(Class<E> type, String name) throws FaultFound {
        Optional<String> text = optionalText(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(named(type, text.get()));
    }

    /** A word that is not among those known here is a newer program's. */
    public static <E extends Enum<E>> E named(Class<E> type, String word) throws FaultFound {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String name) throws FaultFound {
        return named(type, text(name));
    }

    public Set<String> texts(String name) throws FaultFound {
        List<String> all = textsInOrder(name);
        Set<String> texts = new TreeSet<>(all);
        if (texts.size() < all.size()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return texts;
    }

    /** As they stand there, each as often as it does. */
    public List<String> textsInOrder(String name) throws FaultFound {
        left.remove(name);
        JsonNode value = node.path(name);
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isTextual()) {
                throw new FaultFound(JournalFault.DAMAGED);
            }
            texts.add(each.textValue());
        }
        if (!value.isArray()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return texts;
    }

    /** The same; none where there is no such field. */
    public List<String> optionalTexts(String name) throws FaultFound {
        return node.has(name) ? textsInOrder(name) : List.of();
    }

    /** The fields of what stands in a field. */
    public Fields fields(String name) throws FaultFound {
        left.remove(name);
        return of(node.path(name));
    }

    /** The same, where it stands there. */
    public Optional<Fields> optionalFields(String name) throws FaultFound {
        return node.has(name) ? Optional.of(fields(name)) : Optional.empty();
    }

    /** A whole number. */
    public long number(String name) throws FaultFound {
        left.remove(name);
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return value.longValue();
    }

    /** The same, where it stands there. */
    public Optional<Long> optionalNumber(String name) throws FaultFound {
        return node.has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    /** To be asked at the end: nothing may be left. */
    public void end() throws FaultFound {
        if (!left.isEmpty()) {
            throw new FaultFound(JournalFault.NEWER_VERSION);
        }
    }
}
