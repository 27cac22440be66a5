package se.kvittens.lifecare.port;

import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.lifecare.wire.MessageWire;
import se.kvittens.transport.http.Request;

/** A mailbox of the other system. */
public final class LifecareMailbox implements Mailbox {

    private final Address owner;
    private final Calls calls;
    private final Reads reads;

    public LifecareMailbox(Address owner, Calls calls, Unread unread) {
        this.owner = owner;
        this.calls = calls;
        this.reads = new Reads(calls, unread);
    }

    @Override
    public Address owner() {
        return owner;
    }

    @Override
    public Answer<AddressBook> addresses() {
        return reads.all(Request.get("/group-addresses"), MessageWire.Group.class, MessageWire.Group::group)
                .map(AddressBook::new);
    }

    @Override
    public Answer<List<Message>> inbox() {
        return reads.all(Request.get("/messages"), MessageWire.class, MessageWire::message);
    }

    @Override
    public Answer<Message> open(MessageId id) {
        Request request = Request.of(Request.Method.PUT, path(id) + "/read");
        return calls.call(request).then(reads.one(request, MessageWire.class, MessageWire::message)::read);
    }

    @Override
    public Answer<MessageId> send(MessageId id, Draft draft) {
        Request request = Request.of(Request.Method.POST, "/messages")
                .withIdempotencyKey(id.value())
                .sending(Request.Body.json(Json.write(MessageWire.of(draft))));
        return calls.call(request)
                .then(reads.one(request, MessageWire.Receipt.class, MessageWire.Receipt::id)::read)
                .map(theirs -> id);
    }

    @Override
    public Answer<MessageId> delete(MessageId id) {
        return calls.call(Request.of(Request.Method.DELETE, path(id))).map(gone -> id);
    }

    private static String path(MessageId id) {
        return "/messages/" + Request.segment(id.value());
    }
}
