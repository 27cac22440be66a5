package se.kvittens.domain.message;

/** Names a message, in whichever mailbox it lies. Opaque. */
public record MessageId(String value) {

    public MessageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a message must not be blank.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
