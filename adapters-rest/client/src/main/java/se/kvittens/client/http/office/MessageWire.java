package se.kvittens.client.http.office;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.kvittens.client.answer.Page;
import se.kvittens.client.messages.Message;
import se.kvittens.client.messages.MessageAddresses;
import se.kvittens.client.messages.MessageAttachment;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageGroup;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;

/** Messages. */
final class MessageWire {

    private MessageWire() {}

    static Page<Message> page(In in) {
        return new Page<>(in.objects("messages", MessageWire::read), in.find("next"));
    }

    static Message read(In in) {
        return new Message(
                name(in),
                in.get("sender", Address::new),
                in.texts("receivers", Address::new),
                in.time("sent"),
                in.timeIfAny("read"),
                in.text("subject"),
                in.find("text"),
                in.objects("attachments", MessageWire::attachment));
    }

    private static MessageAttachment attachment(In in) {
        Optional<Long> bytes = in.has("bytes") ? Optional.of(in.number("bytes")) : Optional.empty();
        return new MessageAttachment(in.whole("number"), in.text("name"), in.text("mediaType"), bytes);
    }

    /** Of one that was sent or deleted. */
    static MessageId name(In in) {
        return in.get("message", MessageId::new);
    }

    static MessageAddresses addresses(In in) {
        return new MessageAddresses(
                in.get("own", Address::new), in.texts("known", Address::new), in.objects("groups", MessageWire::group));
    }

    static List<MessageGroup> better(In in) {
        return in.objects("better", MessageWire::group);
    }

    private static MessageGroup group(In in) {
        return new MessageGroup(in.get("address", Address::new), in.text("name"), in.texts("reaches", Address::new));
    }

    static String write(List<Address> receivers) {
        return new Out().put("to", receivers).json();
    }

    static String write(NewMessage message) {
        return new Out()
                .put("message", message.message())
                .put("to", message.to())
                .put("subject", message.subject())
                .put("text", message.text())
                .putAll(
                        "attachments",
                        message.attachments().stream().map(MessageWire::out).toList())
                .json();
    }

    private static Out out(Attachment file) {
        return new Out()
                .put("name", file.name())
                .put("mediaType", file.mediaType())
                .put("content", Base64.getEncoder().encodeToString(file.content()));
    }

    static String write(MessageReply reply) {
        return new Out()
                .put("message", reply.message())
                .put("text", reply.text())
                .put("toAll", reply.toAll())
                .json();
    }

    static String write(MessageForward forward) {
        return new Out()
                .put("message", forward.message())
                .put("to", forward.to())
                .put("text", forward.text())
                .json();
    }
}
