package se.kvittens.lifecare.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lifecare.http.Exchange;
import se.kvittens.lifecare.http.Request;
import se.kvittens.lifecare.wire.Json;

/** Tokens by client credentials: fetched when needed, kept until shortly before they end. For threads at once. */
final class Tokens {

    private static final String PATH = "/oauth/token";
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final Credentials credentials;
    private final Retries retries;
    private final InstantSource clock;
    private @Nullable Token held;

    Tokens(Credentials credentials, Retries retries, InstantSource clock) {
        this.credentials = credentials;
        this.retries = retries;
        this.clock = clock;
    }

    /** Never printed. */
    record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until " + until + "]";
        }
    }

    /** The one held, or a new one. */
    synchronized Answer<Token> current() {
        Token token = held;
        return token != null && clock.instant().isBefore(token.until()) ? Answer.accepted(token) : fetch();
    }

    /** Another than the one that was not accepted; a thread may have fetched it already. */
    synchronized Answer<Token> otherThan(Token refused) {
        if (refused.equals(held)) {
            held = null;
        }
        return current();
    }

    private Answer<Token> fetch() {
        String form = "grant_type=client_credentials&client_id=" + encoded(credentials.clientId()) + "&client_secret="
                + encoded(credentials.clientSecret()) + "&scope=" + encoded(String.join(" ", credentials.scopes()));
        // Two tokens do no harm: the key says that it may be asked for again.
        Request request = Request.of(Request.Method.POST, PATH)
                .withIdempotencyKey(UUID.randomUUID().toString())
                .sending(Request.Body.form(form));
        Exchange exchange = retries.send(request).last();
        if (exchange instanceof Exchange.Response response
                && response.status() / 100 == 4
                && response.status() != 429) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN));
        }
        return Outcomes.of(exchange, clock.instant()).then(this::read);
    }

    private Answer<Token> read(Exchange.Response response) {
        JsonNode body = Json.tree(response.text().orElse(""));
        String value = body.path("access_token").asText();
        long seconds = body.path("expires_in").asLong();
        if (value.isBlank() || seconds <= 0) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
        }
        Token token = new Token(value, clock.instant().plusSeconds(seconds).minus(EARLY));
        held = token;
        return Answer.accepted(token);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
