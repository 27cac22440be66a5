package se.kvittens.lock.nukimqtt.wire;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.lock.nuki.wire.LogAction;
import se.kvittens.lock.nuki.wire.Trigger;

/**
 * What a lock is about to do ({@code lockActionEvent}). It has not been done yet, and may never be.
 *
 * @param action by {@link LogAction}; 90 for a button that sets nothing in motion
 * @param trigger by {@link Trigger}
 * @param auth the authorization by which the lock knows whoever it was; 0 for none
 * @param code the number by which the lock knows a code of the keypad, and not what is typed; 0 for none, or one not known
 * @param extra 1 for a lock that opens since a phone came near; how often a button was pressed; with a keypad, 0 its back
 *     key, 1 a code, 2 a finger
 */
public record Intent(int action, int trigger, long auth, long code, int extra) {

    /** By MQTT. Nuki's own text, as far as we could read it, does not say so; clients of others do. */
    private static final int BY_MQTT = 172;

    private static final int PARTS = 5;
    private static final List<String> FIELDS = List.of("action", "trigger", "authId", "codeId", "autoUnlock");

    /** No number of theirs is longer. */
    private static final String NUMBER = "\\d{1,10}";

    /** The field that is missing or no number, or what it says. */
    public static Either<String, Intent> read(String text) {
        String[] parts = text.split(",", -1);
        for (int at = 0; at < PARTS; at++) {
            if (at >= parts.length || !parts[at].matches(at == 2 || at == 3 ? NUMBER : "\\d{1,3}")) {
                return Either.left(FIELDS.get(at));
            }
        }
        return parts.length > PARTS
                ? Either.left(Topic.LOCK_ACTION_EVENT.word())
                : Either.right(new Intent(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        Integer.parseInt(parts[4])));
    }

    /** As it was read. */
    public String written() {
        return Stream.of(action, trigger, auth, code, extra)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    /** Whether the bolt is to move. */
    public boolean isMove() {
        return known().filter(LogAction::isMove).isPresent();
    }

    /** What it is when it is done. */
    public DoorFact done() {
        return known().map(LogAction::fact).orElse(DoorFact.OTHER);
    }

    /** As {@link #done()}; but of one whose trigger is not known, which may be a new way to lock by itself. */
    public DoorFact told() {
        return isTriggerKnown() ? done() : DoorFact.OTHER;
    }

    /** It opens, and locks some seconds later. */
    public boolean locksByItself() {
        return known().filter(LogAction::locksByItself).isPresent();
    }

    /** Whether it is one that others asked for from afar, which says nothing of who is at the door. */
    private boolean isFromAfar() {
        return setOffBy().equals(Optional.of(Trigger.WEB));
    }

    /** By which the lock knows whoever it was: one of its own authorizations, and of a keypad the code as well. */
    public Optional<String> key(String device) {
        if ((auth == 0 && code == 0) || (locksByItself() && isFromAfar())) {
            return Optional.empty();
        }
        return Optional.of(device + "." + auth + (code == 0 ? "" : "." + code));
    }

    /** By what it was. */
    public Means means() {
        if (locksByItself()) {
            return isFromAfar() ? Means.REMOTE : Means.AUTOMATIC;
        }
        if (setOffBy().filter(Trigger::isNobodys).isPresent()) {
            return setOffBy().get().means();
        }
        if (code != 0) {
            return Means.KEYPAD;
        }
        if (setOffBy().equals(Optional.of(Trigger.SYSTEM)) && extra == 1) {
            return Means.PHONE;
        }
        return setOffBy().equals(Optional.of(Trigger.AUTOMATIC)) && auth != 0
                ? Means.KEY
                : setOffBy().map(Trigger::means).orElse(Means.UNTOLD);
    }

    /** Those numbers that the event does not say by itself. */
    public String detail() {
        boolean isPlain = known().filter(LogAction::isPlain).isPresent() && isTriggerKnown();
        return Stream.of(isPlain ? "" : "action " + action, isTriggerKnown() ? "" : "trigger " + trigger)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Optional<LogAction> known() {
        return LogAction.of(action);
    }

    private boolean isTriggerKnown() {
        return setOffBy().isPresent();
    }

    private Optional<Trigger> setOffBy() {
        return trigger == BY_MQTT ? Optional.of(Trigger.WEB) : Trigger.of(trigger);
    }
}
