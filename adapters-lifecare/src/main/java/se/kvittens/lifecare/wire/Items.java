package se.kvittens.lifecare.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.domain.people.PersonalNumbers;

/** Reads one thing of an answer. What is wrong with it is said by its place, never by what stands there. */
public final class Items {

    private Items() {}

    /** The thing in our words, or where it is wrong and how. */
    public static <W, T> Either<String, T> read(JsonNode node, Class<W> type, Function<W, T> translate) {
        if (!node.isObject()) {
            return Either.left("is no object");
        }
        try {
            return Either.right(translate.apply(Json.read(node, type)));
        } catch (JsonMappingException wrong) {
            return Either.left(placeOf(wrong) + reasonOf(wrong));
        } catch (JsonProcessingException wrong) {
            return Either.left("is not as agreed");
        } catch (IllegalArgumentException | DateTimeException contradiction) {
            return Either.left(firstLine(contradiction));
        }
    }

    private static String placeOf(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.replaceFirst("^\\.", "") + ": ";
    }

    private static String reasonOf(JsonMappingException wrong) {
        if (wrong.getCause() instanceof IllegalArgumentException ours) {
            return firstLine(ours);
        }
        return wrong instanceof InvalidFormatException format
                ? "is no " + format.getTargetType().getSimpleName()
                : "is not as agreed";
    }

    /** In our own words, which hold ids at most; and an id may be what it must not be. */
    private static String firstLine(RuntimeException ours) {
        return PersonalNumbers.maskedIn(
                ("" + ours.getMessage()).lines().findFirst().orElse("is not as agreed"));
    }
}
