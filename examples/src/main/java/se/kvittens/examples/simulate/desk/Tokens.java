package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives tokens to the one client there is, and says what a token allows. */
public final class Tokens {

    public static final String CLIENT = "kvittens";

    /** No secret: whoever reaches the simulator may know it. */
    public static final String SECRET = "simulated";

    /** All that there are. */
    public static final List<String> SCOPES = List.of(
            "orders.read",
            "orders.write",
            "absences.read",
            "absences.write",
            "visits.read",
            "visits.write",
            "register.read",
            "messages.read",
            "messages.write");

    private static final Duration VALID = Duration.ofHours(1);
    private static final Map<String, String> ROOMS = Map.of(
            "orders", "orders",
            "absences", "absences",
            "visits", "visits",
            "planned-visits", "visits",
            "customers", "register",
            "carers", "register",
            "messages", "messages",
            "group-addresses", "messages");

    private final Map<String, Token> given = new HashMap<>();
    private final InstantSource clock;

    public Tokens(InstantSource clock) {
        this.clock = clock;
    }

    private record Token(Set<String> scopes, Instant until) {}

    Reply token(Heard heard) {
        Map<String, String> form = heard.form();
        if (!CLIENT.equals(form.get("client_id")) || !SECRET.equals(form.get("client_secret"))) {
            return Reply.problem(401, "SIGN_IN");
        }
        String value = "simulated-" + (given.size() + 1);
        Set<String> scopes =
                Set.copyOf(Arrays.asList(form.getOrDefault("scope", "").split(" ", -1)));
        given.put(value, new Token(scopes, clock.instant().plus(VALID)));
        return Reply.ok(JsonNodeFactory.instance
                .objectNode()
                .put("access_token", value)
                .put("token_type", "Bearer")
                .put("expires_in", VALID.toSeconds()));
    }

    /** Why a request is not let in, if it is not. */
    Optional<Reply> objection(Heard heard) {
        Token token = given.get(heard.header("authorization").orElse("").replaceFirst("^Bearer ", ""));
        if (token == null || !clock.instant().isBefore(token.until())) {
            return Optional.of(Reply.problem(401, "SIGN_IN"));
        }
        boolean reads = heard.method().equals("GET") || heard.kind().equals("POST orders/search");
        String needed = ROOMS.getOrDefault(heard.path().get(0), "") + (reads ? ".read" : ".write");
        return token.scopes().contains(needed) ? Optional.empty() : Optional.of(Reply.problem(403, "FORBIDDEN"));
    }
}
