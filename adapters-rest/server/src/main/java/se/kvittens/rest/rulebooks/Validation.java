package se.kvittens.rest.rulebooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookReader;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;

/** Says everything that is wrong with a rule book that is sent. It is kept nowhere. */
final class Validation {

    /** Ten times a whole rule book. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_SHOWN = 1000;
    private static final String SENT = "";

    private final FaultText texts;

    Validation(Locale locale) {
        this.texts = new FaultText(locale);
    }

    Either<Problem, Reply> of(byte[] body) {
        if (body.length > MOST_BYTES) {
            return Either.left(Problems.tooLarge());
        }
        Faults faults = new Faults();
        Optional<RuleBook> read = text(body, faults).flatMap(text -> RuleBookReader.parse(SENT, text, faults));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("isValid", read.isPresent());
        read.ifPresent(book -> put(json, book));
        put(json, faults);
        return Either.right(Reply.of(json));
    }

    private static Optional<String> text(byte[] body, Faults faults) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            faults.add(new Fault(FaultKind.WRONG_ENCODING, SENT, 0, "*", "", "UTF-8"));
            return Optional.empty();
        }
    }

    private static void put(ObjectNode json, RuleBook book) {
        json.set("book", RuleBookJson.listed(book));
        ArrayNode assumed = json.putArray("assumed");
        book.about().assumed().stream().map(Setting::key).forEach(assumed::add);
    }

    private void put(ObjectNode json, Faults faults) {
        json.put("found", faults.size());
        ArrayNode array = json.putArray("faults");
        faults.all().stream().limit(MOST_SHOWN).map(this::fault).forEach(array::add);
    }

    private ObjectNode fault(Fault fault) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("code", fault.kind().name())
                .put("line", fault.line())
                .put("field", fault.field())
                .put("value", fault.value())
                .put("message", texts.what(fault));
        String advice = texts.advice(fault).strip();
        return advice.isEmpty() ? json : json.put("advice", advice);
    }
}
