package se.kvittens.rest.messages;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MessageId;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.asked.GivenName;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/** What somebody wants to send. */
final class WantedDraft {

    private WantedDraft() {}

    /**
     * Under which name it is sent, once.
     *
     * @param key the header that names what is asked, where the message has no name of its own
     */
    static Either<Problem, MessageId> name(Fields body, Optional<String> key) {
        return GivenName.of(body, "message", key).map(MessageId::new);
    }

    static List<Address> receivers(Fields body) {
        return body.list("to").stream().map(Address::new).distinct().toList();
    }

    /** All that is wrong with its attachments is told at once. */
    static Either<Problem, Draft> of(Fields body) {
        List<Wrong> wrong = new ArrayList<>();
        List<Attachment> files = new ArrayList<>();
        List<Fields> enclosed = body.objects("attachments");
        for (int place = 0; place < enclosed.size(); place++) {
            Optional<byte[]> content = decoded(enclosed.get(place).text("content"));
            if (content.isEmpty()) {
                wrong.add(new Wrong("/attachments/" + place + "/content", "base64", ""));
            } else {
                files.add(attachment(enclosed.get(place), content.get()));
            }
        }
        return wrong.isEmpty()
                ? Either.right(new Draft(receivers(body), body.text("subject"), body.text("text"), files))
                : Either.left(Problems.wrong(wrong));
    }

    private static Attachment attachment(Fields file, byte[] content) {
        return new Attachment(file.text("name"), file.text("mediaType"), content);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
