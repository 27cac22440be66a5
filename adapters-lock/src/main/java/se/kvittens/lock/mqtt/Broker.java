package se.kvittens.lock.mqtt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kvittens.lock.secret.Secrets;

/**
 * A broker, and who we are there.
 *
 * @param address {@code mqtts://host} or {@code mqtts://host:port}; {@code mqtt} for this machine alone, since whoever is on
 *     the way would read the password and who comes and goes, and could open doors
 * @param login the user, a colon and the password; looked up at each connection
 * @param trust certificates (PEM) that are trusted, and no others; empty for those that Java trusts
 * @param patience how long a connection, or a word of the broker, is waited for
 */
public record Broker(String address, Secrets login, Optional<Path> trust, Duration patience) {

    private static final Pattern SEALED = Pattern.compile("mqtts://([\\w.-]+)(:\\d{1,5})?");
    private static final Pattern OF_THIS_MACHINE =
            Pattern.compile("mqtt://(localhost|127(?:\\.\\d{1,3}){3})(:\\d{1,5})?");
    private static final Pattern LOGIN = Pattern.compile("([^:]+):(.+)");

    public Broker {
        if (!isAddress(address)) {
            throw new IllegalArgumentException(
                    "The address of the broker is not like mqtts://host:8883.%nMaybe it holds a user, or is mqtt for another machine than this."
                            .formatted());
        }
    }

    /** With ten seconds for a connection, and for each word of the broker. */
    public static Broker at(String address, Secrets login) {
        return new Broker(address, login, Optional.empty(), Duration.ofSeconds(10));
    }

    public Broker trusting(Path certificates) {
        return new Broker(address, login, Optional.of(certificates), patience);
    }

    public Broker within(Duration waiting) {
        return new Broker(address, login, trust, waiting);
    }

    /** Whether it may be a broker's: sealed, or on this machine. */
    public static boolean isAddress(String text) {
        return SEALED.matcher(text).matches() || OF_THIS_MACHINE.matcher(text).matches();
    }

    boolean isSealed() {
        return SEALED.matcher(address).matches();
    }

    /** As Paho writes it. */
    String server() {
        Matcher parts = (isSealed() ? SEALED : OF_THIS_MACHINE).matcher(address);
        if (!parts.matches()) {
            throw new IllegalStateException("An address has its form.");
        }
        String port = Optional.ofNullable(parts.group(2)).orElse(isSealed() ? ":8883" : ":1883");
        return (isSealed() ? "ssl://" : "tcp://") + parts.group(1) + port;
    }

    /** Empty where there is none, or it is not a user, a colon and a password. */
    Optional<Login> loginNow() {
        return login.inUse()
                .map(LOGIN::matcher)
                .filter(Matcher::matches)
                .map(parts -> new Login(parts.group(1), parts.group(2).getBytes(StandardCharsets.UTF_8)));
    }

    /** Who we are; never printed. */
    static final class Login {

        private final String user;
        private final byte[] password;

        Login(String user, byte[] password) {
            this.user = user;
            this.password = password;
        }

        String user() {
            return user;
        }

        byte[] password() {
            return password;
        }
    }
}
