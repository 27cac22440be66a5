package se.kvittens.lock.nuki;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a lock was right before it was asked to move: what is otherwise later is of afterwards, whatever clocks say. As a
 * handle of the command it is written {@code 1-a}.
 *
 * @param state of the device
 * @param entry the latest of its log; empty where there was none
 */
record BeforeCommand(int state, Optional<String> entry) {

    private static final Pattern HANDLE = Pattern.compile("(-1|\\d{1,9})-(.*)");

    /** Empty where it is no handle of ours. */
    static Optional<BeforeCommand> of(String handle) {
        Matcher written = HANDLE.matcher(handle);
        return written.matches()
                ? Optional.of(new BeforeCommand(
                        Integer.parseInt(written.group(1)),
                        Optional.of(written.group(2)).filter(id -> !id.isEmpty())))
                : Optional.empty();
    }

    String handle() {
        return state + "-" + entry.orElse("");
    }
}
