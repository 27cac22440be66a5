package se.kvittens.examples.cli.lifecare.messages;

import java.util.List;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.SendMessage;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.domain.message.MessageId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.link.Theirs;

/** Sends a message and tells what became of it. */
final class Sending {

    private final Link link;
    private final SendMessage sending;

    Sending(Link link, SendMessage sending) {
        this.link = link;
        this.sending = sending;
    }

    /** The addresses of a command line. */
    static List<Address> addresses(List<String> named) {
        return named.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Address::new)
                .toList();
    }

    /** With a word before it where a group address would be preferred to the single people who are named. */
    int send(MessageId id, Draft draft) {
        sending.betterReceivers(draft).value().orElse(List.of()).forEach(group -> prefer(group, draft.receivers()));
        return tell(id, draft, sending.send(id, draft));
    }

    private int tell(MessageId id, Draft draft, Answer<MessageId> answer) {
        if (answer.isAccepted()) {
            link.say(link.context().say("lifecare.messages.isSent", listed(draft.receivers())));
            return ExitCode.DONE;
        }
        int code = link.refuse(answer);
        if (answer instanceof Answer.NotReady) {
            link.note(link.context().say("lifecare.messages.again", id));
        }
        return code;
    }

    private void prefer(GroupAddress group, List<Address> receivers) {
        List<Address> reached =
                receivers.stream().filter(group.reaches()::contains).toList();
        link.note(link.context()
                .say(
                        "lifecare.messages.group",
                        Theirs.line(group.name()),
                        Theirs.line(group.address().value()),
                        listed(reached)));
    }

    private static String listed(List<Address> addresses) {
        return Theirs.line(addresses.stream().map(Address::value).collect(Collectors.joining(", ")));
    }
}
