package se.kvittens.client.messages;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.MessageId;

/** The mailbox of the municipality, for who asks in a role of it; else that of the provider (LIFE-6). */
public interface Messages {

    /** What has come in, the newest first; not what it says. */
    Paged<Message> inbox();

    /** What nobody has opened yet. */
    Paged<Message> unread();

    /** All of it, but for the contents of attachments. It is read from then on. */
    Either<RestProblem, Message> open(MessageId message);

    /**
     * An attachment, in place of what is in the file.
     *
     * @param number from 1 on, as the message has it
     * @throws java.io.UncheckedIOException where the file can't be written
     */
    Either<RestProblem, Path> download(MessageId message, int number, Path into);

    /** Out of the mailbox, for good. One that is not there, or no more, is deleted. */
    Either<RestProblem, MessageId> delete(MessageId message);

    /** To whom one may write. */
    Either<RestProblem, MessageAddresses> addresses();

    /** The groups that would serve better than single receivers, who may be away. */
    Either<RestProblem, List<MessageGroup>> betterReceivers(List<Address> receivers);

    /** The same again under the same name is sent once. */
    Either<RestProblem, MessageId> send(NewMessage message);

    /** Without its attachments. */
    Either<RestProblem, MessageId> reply(MessageId to, MessageReply reply);

    /** With its attachments. */
    Either<RestProblem, MessageId> forward(MessageId message, MessageForward forward);
}
