package se.kvittens.lock.nuki.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * An entry of a lock's log ({@code SmartlockLog}). What else it holds is not looked at: {@code name} is a person's.
 *
 * @param key by which the lock knows whoever it was
 * @param deviceType 2 for an opener, which is at the intercom of a house
 * @param action by {@link LogAction}
 * @param trigger by {@link Trigger}
 * @param state by {@link Completion}; 0 where the bolt was not to move
 * @param source 1 for a code, 2 for a finger on the keypad, 0 for all else
 * @param autoUnlock whether the lock opened since a phone came near
 * @param date by the lock's clock
 */
public record LogEntry(
        String id,
        long smartlockId,
        Optional<String> key,
        int deviceType,
        int action,
        int trigger,
        int state,
        int source,
        boolean autoUnlock,
        Instant date) {

    private static final int LONGEST_NAME = 100;
    private static final int NAME_OF_OUR_OWN = 16;
    private static final String NOBODY = "0";

    /** Without an id, it is named by a hash of what it says, so that it has the same name when it is told again. */
    public static Either<Unread, LogEntry> read(JsonNode node) {
        Optional<String> id = id(node);
        Optional<Long> lock = Values.longNumber(node, "smartlockId");
        Optional<Integer> action = Values.number(node, "action");
        Optional<Integer> trigger = Values.number(node, "trigger");
        Optional<Integer> state = Values.number(node, "state").or(() -> stateOfNoMove(action));
        Optional<Instant> date = Values.time(node, "date");
        Optional<String> missing = missing("id", id)
                .or(() -> missing("smartlockId", lock))
                .or(() -> missing("action", action))
                .or(() -> missing("trigger", trigger))
                .or(() -> missing("state", state))
                .or(() -> missing("date", date))
                .or(() -> isNobodys(node) || key(node).isPresent() ? Optional.empty() : Optional.of("authId"));
        return missing.<Either<Unread, LogEntry>>map(field -> Either.left(unread(node, field)))
                .orElseGet(() -> Either.right(new LogEntry(
                        id.orElseThrow(),
                        lock.orElseThrow(),
                        key(node),
                        Values.number(node, "deviceType").orElse(0),
                        action.orElseThrow(),
                        trigger.orElseThrow(),
                        state.orElseThrow(),
                        Values.number(node, "source").orElse(0),
                        Values.flag(node, "autoUnlock").orElse(false),
                        date.orElseThrow())));
    }

    /** By which older entries are asked for; of one that can't be read, too. */
    public static Optional<String> id(JsonNode node) {
        return Values.text(node, "id", LONGEST_NAME);
    }

    public static Optional<Instant> date(JsonNode node) {
        return Values.time(node, "date");
    }

    static Unread unread(JsonNode node, String field) {
        return new Unread(id(node).orElseGet(() -> "unnamed-" + hash(node)), field);
    }

    public Optional<Completion> completion() {
        return Completion.of(state);
    }

    /** Whether it may be what became of a command by the Web API. */
    public boolean canBeOfCommand() {
        return source == 0
                && !autoUnlock
                && Trigger.of(trigger).filter(Trigger::canBeCommand).isPresent();
    }

    private static Optional<String> missing(String field, Optional<?> value) {
        return value.isPresent() ? Optional.empty() : Optional.of(field);
    }

    private static Optional<Integer> stateOfNoMove(Optional<Integer> action) {
        return action.filter(
                        code -> LogAction.of(code).filter(LogAction::isMove).isEmpty())
                .map(none -> 0);
    }

    private static boolean isNobodys(JsonNode node) {
        JsonNode key = node.path("authId");
        boolean isValue = key.isTextual() || key.isIntegralNumber();
        return key.isMissingNode()
                || key.isNull()
                || (isValue && (key.asText().isBlank() || key.asText().equals(NOBODY)));
    }

    /** A text names an authorization among all; a number only among those of its lock. */
    private static Optional<String> key(JsonNode node) {
        return Values.text(node, "authId", LONGEST_NAME)
                .filter(name -> !PersonalNumbers.isOne(name))
                .or(() -> Values.longNumber(node, "authId")
                        .map(number -> node.path("smartlockId").asText() + "." + number))
                .filter(name -> !isNobodys(node));
    }

    private static String hash(JsonNode node) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(node.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAME_OF_OUR_OWN);
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException("Each Java has SHA-256.", unlikely);
        }
    }
}
