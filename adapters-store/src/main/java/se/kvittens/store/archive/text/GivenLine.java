package se.kvittens.store.archive.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.archiving.ArchiveFault.Flaw;

/** A line of an archive, whose fields are each asked for once. */
public final class GivenLine {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final JsonNode node;
    private final LineSource source;
    private final Set<String> left = new TreeSet<>();

    private GivenLine(JsonNode node, LineSource source) {
        this.node = node;
        this.source = source;
        node.fieldNames().forEachRemaining(left::add);
    }

    /** What looks like a line of ours and has another check sum was changed; anything else is no line at all. */
    public static GivenLine of(String line, LineSource source) throws FlawFound {
        Optional<String> json = Seal.opened(line);
        try {
            JsonNode node = READER.readTree(json.orElse(line));
            if (!node.isObject()) {
                throw source.flaw("", Flaw.MALFORMED);
            }
            if (json.isEmpty()) {
                throw source.flaw("", node.has(Part.FIELD) ? Flaw.CHANGED : Flaw.MALFORMED);
            }
            return new GivenLine(node, source);
        } catch (JsonProcessingException damaged) {
            throw source.flaw("", Flaw.MALFORMED);
        }
    }

    public Part part() throws FlawFound {
        String word = text(Part.FIELD);
        return Arrays.stream(Part.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> flaw(Part.FIELD, Flaw.NEWER_FORMAT));
    }

    public String text(String field) throws FlawFound {
        return optional(field).orElseThrow(() -> flaw(field, Flaw.INVALID));
    }

    public Optional<String> optional(String field) throws FlawFound {
        left.remove(field);
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw flaw(field, Flaw.INVALID);
        }
        return Optional.ofNullable(value.textValue());
    }

    public long number(String field) throws FlawFound {
        left.remove(field);
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw flaw(field, Flaw.INVALID);
        }
        return value.longValue();
    }

    /** What nobody has asked for was written by a newer program. */
    public void end() throws FlawFound {
        if (!left.isEmpty()) {
            throw flaw(left.iterator().next(), Flaw.NEWER_FORMAT);
        }
    }

    public FlawFound flaw(String field, Flaw flaw) {
        return source.flaw(field, flaw);
    }

    /** Unless something holds, this line is flawed. */
    public void require(boolean holds, String field, Flaw flaw) throws FlawFound {
        if (!holds) {
            throw flaw(field, flaw);
        }
    }
}
