package se.kvittens.lock.nukimqtt.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a lock speaks of, or hears, below {@code nuki/} and its number. */
public enum Topic {
    /** Where the bolt is. */
    STATE("state"),
    /** Whether the broker reaches the lock; the broker says so itself where the lock falls silent (last will). */
    CONNECTED("connected"),
    BATTERY_CRITICAL("batteryCritical"),
    /** What the lock is about to do. */
    LOCK_ACTION_EVENT("lockActionEvent"),
    /** What came of the last command. */
    COMMAND_RESPONSE("commandResponse"),
    /** A command. */
    LOCK_ACTION("lockAction");

    /** In the hexadecimal digits of Nuki. No other sign may stand there, since some would lead to other locks. */
    private static final Pattern DEVICE = Pattern.compile("[0-9A-Fa-f]{1,16}");

    private static final Pattern TOPIC = Pattern.compile("nuki/([0-9A-Fa-f]{1,16})/(\\w+)");

    /** Of which something may become an event, or how a lock is. */
    private static final List<Topic> TOLD = List.of(STATE, CONNECTED, BATTERY_CRITICAL, LOCK_ACTION_EVENT);

    private static final List<Topic> OF_HEALTH = List.of(STATE, CONNECTED, BATTERY_CRITICAL);

    private static final List<Topic> OF_COMMAND =
            List.of(STATE, CONNECTED, BATTERY_CRITICAL, LOCK_ACTION_EVENT, COMMAND_RESPONSE);

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    /** Which lock speaks, and of what. */
    public record Spoken(String device, Topic of) {}

    public static boolean isDevice(String text) {
        return DEVICE.matcher(text).matches();
    }

    /** Empty where it is of something that is not looked at. */
    public static Optional<Spoken> of(String topic) {
        Matcher parts = TOPIC.matcher(topic);
        return parts.matches()
                ? Arrays.stream(values())
                        .filter(each -> each.word.equals(parts.group(2)))
                        .findFirst()
                        .map(each -> new Spoken(parts.group(1), each))
                : Optional.empty();
    }

    public static List<String> toldByAll() {
        return TOLD.stream().map(each -> each.below("+")).toList();
    }

    public static List<String> healthOfAll() {
        return OF_HEALTH.stream().map(each -> each.below("+")).toList();
    }

    public static List<String> healthOf(String device) {
        return OF_HEALTH.stream().map(each -> each.at(device)).toList();
    }

    public static List<String> commandOf(String device) {
        return OF_COMMAND.stream().map(each -> each.at(device)).toList();
    }

    /** Where one lock speaks of it. */
    public String at(String device) {
        if (!isDevice(device)) {
            throw new IllegalArgumentException("A lock is named by hexadecimal digits.");
        }
        return below(device);
    }

    private String below(String level) {
        return "nuki/" + level + "/" + word;
    }

    /** The lock's own word for it. */
    public String word() {
        return word;
    }
}
