package se.kvittens.rest.signin.keys;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import se.kvittens.rest.signin.settings.KeySettings;

/**
 * The keys of an issuer, asked for when they are old or one is missing.
 *
 * <p>Nimbus has sources that keep keys; they have a clock of their own, let everybody wait for who asks, and while an issuer
 * is away, made-up names of keys would use up the times of asking by which they go on with the old keys.
 */
public final class IssuerKeys implements JWKSource<SecurityContext> {

    /** For each of two documents; whoever asks waits for them. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final KeySettings settings;
    private final Published published;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Optional<Kept> kept = Optional.empty();
    private volatile boolean isAway;
    private Optional<Instant> lastAsked = Optional.empty();

    public IssuerKeys(URI issuer, KeySettings settings, InstantSource clock) {
        this(new Published(issuer, settings.address(), new Download(WAIT)), settings, clock);
    }

    IssuerKeys(Published published, KeySettings settings, InstantSource clock) {
        this.settings = settings;
        this.published = published;
        this.clock = clock;
    }

    /** None where the issuer has no such key; throws where it can't be asked whether it has. */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext unused) throws KeySourceException {
        Optional<Kept> before = kept;
        List<JWK> found = chosen(wanted, settings.kept());
        if (!found.isEmpty()) {
            return found;
        }
        boolean isAnswered = isAnsweredSince(before);
        found = chosen(wanted, settings.keptInOutage());
        if (found.isEmpty() && !isAnswered) {
            throw new KeySourceException("The keys of the issuer can't be had.");
        }
        return found;
    }

    private List<JWK> chosen(JWKSelector wanted, Duration age) {
        return notOlderThan(age).map(keys -> wanted.select(keys.keys())).orElse(List.of());
    }

    private Optional<Kept> notOlderThan(Duration age) {
        Instant at = clock.instant();
        return kept.filter(keys -> keys.isYoungerThan(age, at));
    }

    /** One asks for all; who waited for that one does not ask next where it was in vain. */
    private boolean isAnsweredSince(Optional<Kept> before) {
        boolean isFirst = asking.tryLock();
        if (!isFirst) {
            if (isThereToGoOnWith()) {
                return false;
            }
            asking.lock();
        }
        try {
            return !kept.equals(before) || (isFirst && isTime() && areFetched());
        } finally {
            asking.unlock();
        }
    }

    /** Old keys are only where it is known that there are no others: one of them may be withdrawn by now. */
    private boolean isThereToGoOnWith() {
        return notOlderThan(isAway ? settings.keptInOutage() : settings.kept()).isPresent();
    }

    private boolean isTime() {
        Instant at = clock.instant();
        boolean pauses = lastAsked
                .filter(last -> Duration.between(last, at).abs().compareTo(settings.pause()) < 0)
                .isPresent();
        lastAsked = pauses ? lastAsked : Optional.of(at);
        return !pauses;
    }

    private boolean areFetched() {
        Instant at = clock.instant();
        try {
            kept = Optional.of(new Kept(published.keys(), at));
            isAway = false;
        } catch (IOException otherwise) {
            isAway = true;
        }
        return !isAway;
    }
}
