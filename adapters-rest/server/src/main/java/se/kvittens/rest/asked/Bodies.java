package se.kvittens.rest.asked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.rest.contract.Misfit;
import se.kvittens.rest.contract.Shapes;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/** Bodies of JSON, as the contract has them. */
public final class Bodies {

    /** Nothing of the contract is nested deeper, and no number of it is longer. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxNumberLength(20)
            .maxNameLength(200)
            .build();

    private static final ObjectReader READER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** What things and people are called: a personal number is never a name here. */
    private static final List<String> NAMES =
            List.of("absence", "carer", "command", "lock", "message", "order", "receipt", "recipient", "visit");

    private final Shapes shapes;

    public Bodies(Shapes shapes) {
        this.shapes = shapes;
    }

    /** A body that is as the schema of a name has it. */
    public Either<Problem, Fields> read(byte[] body, String schema) {
        return parsed(body).flatMap(value -> held(value, schema)).map(Fields::new);
    }

    private static Either<Problem, JsonNode> parsed(byte[] body) {
        try {
            JsonNode value = READER.readTree(body);
            return value.isMissingNode() || !Plain.isPlain(value)
                    ? Either.left(Problems.notJson())
                    : Either.right(value);
        } catch (IOException unreadable) {
            return Either.left(Problems.notJson());
        }
    }

    private Either<Problem, JsonNode> held(JsonNode value, String schema) {
        List<Misfit> misfits = shapes.misfits(value, schema);
        if (!misfits.isEmpty()) {
            return Either.left(Problems.notAsAgreed(misfits));
        }
        List<Wrong> personal = NAMES.stream()
                .filter(field -> PersonalNumbers.appearIn(value.path(field).asText("")))
                .map(field -> new Wrong("/" + field, "personalNumber", ""))
                .toList();
        return personal.isEmpty() ? Either.right(value) : Either.left(Problems.wrong(personal));
    }
}
