package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** A message, or the draft of one: then without id, sender and times. What it says is personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageWire(
        @Nullable String id,
        @Nullable String sender,
        @Nullable OffsetDateTime sent,
        @Nullable OffsetDateTime read,
        List<String> receivers,
        String subject,
        String text,
        List<File> attachments) {

    public MessageWire {
        receivers = List.copyOf(need(receivers, "receivers"));
        need(subject, "subject");
        need(text, "text");
        attachments = List.copyOf(need(attachments, "attachments"));
    }

    /** An attachment; in lists without its content, in Base64. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record File(
            String name, String mediaType, @Nullable String content) {

        public File {
            need(name, "name");
            need(mediaType, "mediaType");
        }

        static File of(Attachment attachment) {
            return new File(
                    attachment.name(),
                    attachment.mediaType(),
                    Base64.getEncoder().encodeToString(attachment.content()));
        }

        Attachment attachment() {
            return new Attachment(name, mediaType, Base64.getDecoder().decode(content == null ? "" : content));
        }
    }

    /** The id of a message that is on its way. */
    public record Receipt(String id) {
        public Receipt {
            need(id, "id");
        }
    }

    /** A group address. */
    public record Group(String address, String name, Set<String> reaches) {

        public Group {
            need(address, "address");
            need(name, "name");
            reaches = Set.copyOf(need(reaches, "reaches"));
        }

        public GroupAddress group() {
            return new GroupAddress(
                    new Address(address),
                    name,
                    reaches.stream().map(Address::new).collect(Collectors.toSet()));
        }
    }

    public static MessageWire of(Draft draft) {
        return new MessageWire(
                null,
                null,
                null,
                null,
                draft.receivers().stream().map(Address::value).toList(),
                draft.subject(),
                draft.text(),
                draft.attachments().stream().map(File::of).toList());
    }

    public Message message() {
        Draft content = new Draft(
                receivers.stream().map(Address::new).toList(),
                subject,
                text,
                attachments.stream().map(File::attachment).toList());
        return new Message(
                new MessageId(need(id, "id")),
                new Address(need(sender, "sender")),
                need(sent, "sent").toInstant(),
                content,
                Optional.ofNullable(read).map(OffsetDateTime::toInstant));
    }

    @Override
    public String toString() {
        return "MessageWire[" + id + "]";
    }
}
