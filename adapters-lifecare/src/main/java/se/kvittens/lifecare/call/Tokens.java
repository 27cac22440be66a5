package se.kvittens.lifecare.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.retry.Retries;

/**
 * Tokens by client credentials: fetched when needed, kept until a minute before they end, or for half of a life that is
 * shorter than two. For threads at once.
 */
final class Tokens {

    private static final String PATH = "/oauth/token";
    private static final Duration EARLY = Duration.ofSeconds(60);

    /** No token is believed in for longer, whatever it says of itself. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Credentials credentials;
    private final Retries retries;
    private final InstantSource clock;
    private final AtomicLong fetches = new AtomicLong();
    private @Nullable Token held;
    private Answer<Token> fetched = new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN));

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
    Answer<Token> current() {
        long before = fetches.get();
        synchronized (this) {
            return heldOrFetched(before);
        }
    }

    /** Another than the one that was not accepted; a thread may have fetched it already. */
    Answer<Token> otherThan(Token refused) {
        long before = fetches.get();
        synchronized (this) {
            if (refused.equals(held)) {
                held = null;
            }
            return heldOrFetched(before);
        }
    }

    /** Who waited while another thread asked in vain shares its answer, and does not ask in vain after it. */
    private Answer<Token> heldOrFetched(long before) {
        Token token = held;
        if (token != null && clock.instant().isBefore(token.until())) {
            return Answer.accepted(token);
        }
        if (fetches.get() == before || fetched.isAccepted()) {
            fetched = fetch();
            fetches.incrementAndGet();
        }
        return fetched;
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
        JsonNode value = body.path("access_token");
        Duration life = Duration.ofSeconds(Math.min(body.path("expires_in").asLong(), LONGEST.toSeconds()));
        if (!value.isTextual() || value.asText().isBlank() || life.compareTo(Duration.ZERO) <= 0) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
        }
        Duration half = life.dividedBy(2);
        Duration early = half.compareTo(EARLY) < 0 ? half : EARLY;
        Token token = new Token(value.asText(), clock.instant().plus(life).minus(early));
        held = token;
        return Answer.accepted(token);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
