package se.kvittens.client.http.office;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.messages.Message;
import se.kvittens.client.messages.MessageAddresses;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageGroup;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.messages.Messages;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.MessageId;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Messages, over HTTP. */
public final class MessagesOverHttp implements Messages {

    private static final String FILE = "application/octet-stream";

    private final Calls calls;
    private final Places places;

    public MessagesOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<Message> inbox() {
        return cursor -> page(Request.get(places.messages()), cursor);
    }

    @Override
    public Paged<Message> unread() {
        return cursor -> page(Request.get(places.messages()).asking("unread", "true"), cursor);
    }

    private Either<RestProblem, Page<Message>> page(Request request, Optional<String> cursor) {
        Request page = Places.asking(request.asking("limit", "200"), "cursor", cursor);
        return calls.call(page, Reading.json(MessageWire::page));
    }

    @Override
    public Either<RestProblem, Message> open(MessageId message) {
        return calls.call(Request.of(Method.PUT, places.message(message) + "/read"), Reading.json(MessageWire::read));
    }

    @Override
    public Either<RestProblem, Path> download(MessageId message, int number, Path into) {
        return calls.call(
                        Request.get(places.message(message) + "/attachments/" + number),
                        Reading.of(FILE, Exchange.Response::content))
                .map(content -> Places.written(content, into));
    }

    @Override
    public Either<RestProblem, MessageId> delete(MessageId message) {
        return calls.call(Request.of(Method.DELETE, places.message(message)), Reading.json(MessageWire::name));
    }

    @Override
    public Either<RestProblem, MessageAddresses> addresses() {
        return calls.call(Request.get(places.messages() + "/addresses"), Reading.json(MessageWire::addresses));
    }

    @Override
    public Either<RestProblem, List<MessageGroup>> betterReceivers(List<Address> receivers) {
        return calls.call(
                posted(places.messages() + "/better-receivers", MessageWire.write(receivers)),
                Reading.json(MessageWire::better));
    }

    @Override
    public Either<RestProblem, MessageId> send(NewMessage message) {
        return sent(places.messages(), MessageWire.write(message));
    }

    @Override
    public Either<RestProblem, MessageId> reply(MessageId to, MessageReply reply) {
        return sent(places.message(to) + "/reply", MessageWire.write(reply));
    }

    @Override
    public Either<RestProblem, MessageId> forward(MessageId message, MessageForward forward) {
        return sent(places.message(message) + "/forward", MessageWire.write(forward));
    }

    private Either<RestProblem, MessageId> sent(String place, String body) {
        return calls.call(posted(place, body), Reading.json(MessageWire::name));
    }

    /** Under the name in its body it is sent once. */
    private static Request posted(String place, String body) {
        return Calls.harmless(Request.of(Method.POST, place).sending(Body.json(body)));
    }
}
