package se.kvittens.rest.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.signin.Caller;

/**
 * What is logged of a request: that it came, and how it went. Not who asked, whose record it is, nor anything that was sent.
 *
 * @param operation of the contract, or none where there is no such one
 * @param trace by which the systems that it passes know it
 * @param kind empty where nobody was let in, or nobody was asked
 * @param fault where in the program it went wrong, without words
 */
public record RequestLine(
        Instant time,
        String operation,
        int status,
        Duration took,
        Optional<String> trace,
        Optional<Caller.Kind> kind,
        Optional<Role> role,
        Optional<String> fault) {

    /** On one line. */
    public String json() {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("time", time.truncatedTo(ChronoUnit.MILLIS).toString())
                .put("operation", operation)
                .put("status", status)
                .put("millis", took.toMillis());
        trace.ifPresent(id -> line.put("trace", id));
        kind.ifPresent(of -> line.put("kind", of.name()));
        role.ifPresent(in -> line.put("role", in.name()));
        fault.ifPresent(where -> line.put("fault", where));
        return line.toString();
    }
}
