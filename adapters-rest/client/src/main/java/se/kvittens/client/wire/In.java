package se.kvittens.client.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.Coded;

/** An object of JSON that came in. Fields that are not asked for may be there: a newer server may say more. */
public final class In {

    /** Numbers stay as they were written. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode object;

    private In(JsonNode object) {
        this.object = object;
    }

    /**
     * Of a text.
     *
     * @throws Unreadable where it is no object
     */
    public static In of(String text) {
        try {
            return of(MAPPER.readTree(text), "");
        } catch (JsonProcessingException broken) {
            throw new Unreadable("");
        }
    }

    private static In of(JsonNode node, String name) {
        if (!node.isObject()) {
            throw new Unreadable(name);
        }
        return new In(node);
    }

    public String text(String name) {
        return text(object.path(name), name);
    }

    private static String text(JsonNode node, String name) {
        if (!node.isTextual()) {
            throw new Unreadable(name);
        }
        return node.textValue();
    }

    public <T> T get(String name, Function<String, T> reading) {
        return read(text(name), name, reading);
    }

    private static <T> T read(String text, String name, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException otherwise) {
            throw new Unreadable(name);
        }
    }

    public <T> Optional<T> find(String name, Function<String, T> reading) {
        return has(name) ? Optional.of(get(name, reading)) : Optional.empty();
    }

    public Optional<String> find(String name) {
        return find(name, text -> text);
    }

    public Instant time(String name) {
        return get(name, In::instant);
    }

    public Optional<Instant> timeIfAny(String name) {
        return find(name, In::instant);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    public <E extends Enum<E>> Coded<E> coded(String name, Class<E> type) {
        return Coded.of(text(name), type);
    }

    public boolean yes(String name) {
        JsonNode node = object.path(name);
        if (!node.isBoolean()) {
            throw new Unreadable(name);
        }
        return node.booleanValue();
    }

    public int whole(String name) {
        JsonNode node = object.path(name);
        if (!node.canConvertToInt()) {
            throw new Unreadable(name);
        }
        return node.intValue();
    }

    /** A whole number that may be long. */
    public long number(String name) {
        JsonNode node = object.path(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Unreadable(name);
        }
        return node.longValue();
    }

    public <T> List<T> texts(String name, Function<String, T> reading) {
        return nodes(name).stream()
                .map(node -> read(text(node, name), name, reading))
                .toList();
    }

    public <T> List<T> objects(String name, Function<In, T> reading) {
        return nodes(name).stream().map(node -> reading.apply(of(node, name))).toList();
    }

    private List<JsonNode> nodes(String name) {
        JsonNode list = object.path(name);
        if (!list.isArray()) {
            throw new Unreadable(name);
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    public In object(String name) {
        return of(object.path(name), name);
    }

    public <T> Optional<T> objectIfAny(String name, Function<In, T> reading) {
        return has(name) ? Optional.of(reading.apply(object(name))) : Optional.empty();
    }

    public BothLanguages bothLanguages(String name) {
        In both = object(name);
        return new BothLanguages(both.text("sv"), both.text("en"));
    }

    /** The whole numbers of an object, by their names. */
    public Map<String, Integer> wholesByName(String name) {
        In all = object(name);
        return all.names().collect(Collectors.toMap(each -> each, all::whole));
    }

    /** The texts of an object, by their names. */
    public Map<String, String> textsByName(String name) {
        In all = object(name);
        return all.names().collect(Collectors.toMap(each -> each, all::text));
    }

    /** Whatever it is, as JSON. */
    public String jsonOf(String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode()) {
            throw new Unreadable(name);
        }
        return node.toString();
    }

    /** Texts, and whole numbers as {@link Long}, by their names and in their order; what is null is left out. */
    public Map<String, Object> cells() {
        Map<String, Object> cells = new LinkedHashMap<>();
        names().filter(this::has).forEach(name -> cells.put(name, cell(name)));
        return cells;
    }

    private Object cell(String name) {
        JsonNode node = object.path(name);
        return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : text(name);
    }

    private Stream<String> names() {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** It all, as JSON. */
    public String json() {
        return object.toString();
    }
}
