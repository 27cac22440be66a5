package se.kvittens.rest.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields of a body that is as the contract has it; to ask for one of another type is a fault of the caller. */
public final class Fields {

    private final JsonNode body;

    Fields(JsonNode body) {
        this.body = body;
    }

    /** One that the contract asks for. */
    public String text(String field) {
        return body.required(field).textValue();
    }

    public Optional<String> textIfThere(String field) {
        return there(field).map(JsonNode::textValue);
    }

    /** A text or a number, as text. */
    public Optional<String> anyIfThere(String field) {
        return there(field).map(JsonNode::asText);
    }

    /** In whichever offset it was told. */
    public Instant time(String field) {
        return instant(text(field));
    }

    public Optional<Instant> timeIfThere(String field) {
        return textIfThere(field).map(Fields::instant);
    }

    public LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    public Optional<LocalDate> dayIfThere(String field) {
        return textIfThere(field).map(LocalDate::parse);
    }

    public boolean flag(String field, boolean otherwise) {
        return there(field).map(JsonNode::booleanValue).orElse(otherwise);
    }

    public Optional<Integer> numberIfThere(String field) {
        return there(field).map(JsonNode::intValue);
    }

    /** None where it is left out. */
    public Set<String> texts(String field) {
        return StreamSupport.stream(body.path(field).spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
    }

    /** In the order in which they were told; none where it is left out. */
    public List<String> list(String field) {
        return StreamSupport.stream(body.path(field).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    /** Objects within; none where it is left out. */
    public List<Fields> objects(String field) {
        return StreamSupport.stream(body.path(field).spliterator(), false)
                .map(Fields::new)
                .toList();
    }

    public <E extends Enum<E>> E word(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    public <E extends Enum<E>> Optional<E> wordIfThere(String field, Class<E> type) {
        return textIfThere(field).map(word -> Enum.valueOf(type, word));
    }

    /** An object within. */
    public Optional<Fields> within(String field) {
        return there(field).map(Fields::new);
    }

    private Optional<JsonNode> there(String field) {
        return Optional.ofNullable(body.get(field));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
