package se.kvittens.rest.messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.messaging.InboxPage;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;

/** Shows what lies in a mailbox to whoever may use it. Of whom a message tells nobody knows, so that no look at them is logged. */
public final class MessageDesk {

    private static final List<String> PARAMETERS = List.of("unread", "limit", "cursor");

    private final OwnMailbox own;

    public MessageDesk(OwnMailbox own) {
        this.own = own;
    }

    /** Which messages of an inbox are wanted. */
    private record Wanted(boolean unread, int limit, Optional<InboxPage.Place> after) {

        static Either<Problem, Wanted> of(Map<String, List<String>> parameters) {
            Query query = new Query(parameters, PARAMETERS);
            Wanted wanted =
                    new Wanted(query.flag("unread").orElse(false), query.limit(), query.after(MessagePlace::read));
            return query.wrong().isEmpty() ? Either.right(wanted) : Either.left(Problems.wrong(query.wrong()));
        }

        /** With one more, if there is one: by that it is known that there is a next page. */
        InboxPage page() {
            return new InboxPage(unread, limit + 1, after);
        }

        ObjectNode json(List<Message> page) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode array = json.putArray("messages");
            page.stream().limit(limit).map(MessageJson::listed).forEach(array::add);
            return page.size() > limit ? json.put("next", MessagePlace.text(page.get(limit - 1))) : json;
        }
    }

    Either<Problem, Reply> list(Acting acting, Map<String, List<String>> parameters) {
        return Wanted.of(parameters)
                .flatMap(wanted -> own.of(acting)
                        .flatMap(mailbox ->
                                MessageProblems.answer(mailbox.page(wanted.page()), MessageProblems.noMessage()))
                        .map(wanted::json)
                        .map(Reply::of));
    }

    Either<Problem, Reply> addresses(Acting acting) {
        return own.of(acting)
                .flatMap(mailbox -> MessageProblems.answer(mailbox.addresses(), MessageProblems.noReceiver())
                        .map(book -> Reply.of(MessageJson.addresses(
                                mailbox.owner(), own.all().known(mailbox.owner()), book.groups()))));
    }

    Either<Problem, Reply> open(Acting acting, String message) {
        return opened(acting, message).map(MessageJson::whole).map(Reply::of);
    }

    private Either<Problem, Message> opened(Acting acting, String message) {
        return own.of(acting).flatMap(mailbox -> opened(mailbox, message));
    }

    static Either<Problem, Message> opened(Mailbox mailbox, String message) {
        return message.isBlank()
                ? Either.left(MessageProblems.noMessage())
                : MessageProblems.answer(mailbox.open(new MessageId(message)), MessageProblems.noMessage());
    }

    /** By its number, from 1 on. */
    Either<Problem, Attachment> attachment(Acting acting, String message, String number) {
        return opened(acting, message)
                .flatMap(opened -> numbered(opened.content().attachments(), number)
                        .<Either<Problem, Attachment>>map(Either::right)
                        .orElseGet(() -> Either.left(MessageProblems.noAttachment())));
    }

    private static Optional<Attachment> numbered(List<Attachment> files, String number) {
        return number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= files.size()
                ? Optional.of(files.get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    Either<Problem, Reply> delete(Acting acting, String message) {
        return message.isBlank()
                ? Either.left(MessageProblems.noMessage())
                : own.of(acting)
                        .flatMap(mailbox -> MessageProblems.answer(
                                mailbox.delete(new MessageId(message)), MessageProblems.noMessage()))
                        .map(gone ->
                                Reply.of(JsonNodeFactory.instance.objectNode().put("message", gone.value())));
    }
}
