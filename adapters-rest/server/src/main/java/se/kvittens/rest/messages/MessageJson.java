package se.kvittens.rest.messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.domain.message.Message;

/** Messages and addresses as they are answered. */
final class MessageJson {

    private MessageJson() {}

    /** What a list shows: not what it says. */
    static ObjectNode listed(Message message) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("message", message.id().value())
                .put("sender", message.sender().value())
                .put("sent", message.sent().toString())
                .put("subject", message.content().subject());
        put(json, "receivers", message.content().receivers().stream());
        message.read().ifPresent(read -> json.put("read", read.toString()));
        ArrayNode attachments = json.putArray("attachments");
        for (Attachment file : message.content().attachments()) {
            attachments
                    .addObject()
                    .put("number", attachments.size())
                    .put("name", file.name())
                    .put("mediaType", file.mediaType());
        }
        return json;
    }

    /** All of it, but for the contents of attachments. */
    static ObjectNode whole(Message message) {
        ObjectNode json = listed(message).put("text", message.content().text());
        List<Attachment> files = message.content().attachments();
        for (int place = 0; place < files.size(); place++) {
            ((ObjectNode) json.path("attachments").path(place))
                    .put("bytes", files.get(place).size());
        }
        return json;
    }

    static ObjectNode addresses(Address own, Collection<Address> known, List<GroupAddress> groups) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("own", own.value());
        put(json, "known", known.stream());
        json.set("groups", groups(groups));
        return json;
    }

    static ArrayNode groups(List<GroupAddress> groups) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (GroupAddress group : groups) {
            ObjectNode json =
                    array.addObject().put("address", group.address().value()).put("name", group.name());
            put(json, "reaches", group.reaches().stream().sorted());
        }
        return array;
    }

    private static void put(ObjectNode json, String field, Stream<Address> addresses) {
        ArrayNode array = json.putArray(field);
        addresses.map(Address::value).forEach(array::add);
    }
}
