package se.kvittens.domain.identity;

/** Names what a door was asked to do, by whoever asks: the same name asked again is the same command. */
public record CommandId(String value) implements Comparable<CommandId> {

    public CommandId {
        Ids.requireText(value, "command");
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
