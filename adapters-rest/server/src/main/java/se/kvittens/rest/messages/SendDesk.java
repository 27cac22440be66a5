package se.kvittens.rest.messages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.SendMessage;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Reply;

/** Sends messages: new ones, answers, and forwarded ones; and says which receivers would be better. */
public final class SendDesk {

    private static final String NOTHING = "-";

    private final OwnMailbox own;

    public SendDesk(OwnMailbox own) {
        this.own = own;
    }

    /** What is to be sent under which name. */
    private record Ready(MessageId id, Draft draft) {}

    Either<Problem, Reply> better(Acting acting, Fields body) {
        Draft draft = new Draft(WantedDraft.receivers(body), NOTHING, NOTHING, List.of());
        return own.of(acting)
                .flatMap(mailbox -> MessageProblems.answer(
                        new SendMessage(mailbox).betterReceivers(draft), MessageProblems.noReceiver()))
                .map(groups ->
                        Reply.of(JsonNodeFactory.instance.objectNode().set("better", MessageJson.groups(groups))));
    }

    Either<Problem, Reply> send(Acting acting, Fields body, Optional<String> key) {
        return own.of(acting)
                .flatMap(mailbox -> WantedDraft.name(body, key)
                        .flatMap(id -> WantedDraft.of(body).map(draft -> new Ready(id, draft)))
                        .flatMap(ready -> sent(mailbox, ready)));
    }

    /** To its sender alone, or to all. */
    Either<Problem, Reply> reply(Acting acting, String message, Fields body, Optional<String> key) {
        return own.of(acting)
                .flatMap(mailbox -> WantedDraft.name(body, key)
                        .flatMap(id -> MessageDesk.opened(mailbox, message)
                                .map(opened -> new Ready(id, answer(mailbox, opened, body))))
                        .flatMap(ready -> sent(mailbox, ready)));
    }

    private static Draft answer(Mailbox mailbox, Message opened, Fields body) {
        return body.flag("toAll", false)
                ? opened.replyToAll(mailbox.owner(), body.text("text"))
                : opened.reply(body.text("text"));
    }

    Either<Problem, Reply> forward(Acting acting, String message, Fields body, Optional<String> key) {
        return own.of(acting)
                .flatMap(mailbox -> WantedDraft.name(body, key)
                        .flatMap(id -> MessageDesk.opened(mailbox, message)
                                .map(opened ->
                                        new Ready(id, opened.forward(WantedDraft.receivers(body), body.text("text")))))
                        .flatMap(ready -> sent(mailbox, ready)));
    }

    private static Either<Problem, Reply> sent(Mailbox mailbox, Ready ready) {
        return ready.draft()
                .checked()
                .mapLeft(MessageProblems::of)
                .flatMap(draft -> MessageProblems.answer(
                        new SendMessage(mailbox).send(ready.id(), draft), MessageProblems.noReceiver()))
                .map(id -> Reply.of(JsonNodeFactory.instance.objectNode().put("message", id.value())));
    }
}
