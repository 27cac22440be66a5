package se.kvittens.files.doorfolder.gateway;

import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;

/**
 * A gateway, and how it is reached.
 *
 * @param address without user, query or fragment, where secrets may hide
 * @param token where the token stands by which it is asked
 * @param signing where the secret stands by which it signs what it sends by itself; empty where it sends nothing
 * @param trust certificates of those who vouch for it; empty for those that Java trusts
 */
public record GatewaySettings(
        GatewayName name,
        Kind kind,
        String address,
        SecretPlace token,
        Optional<SecretPlace> signing,
        Optional<Path> trust) {

    /** What a gateway speaks. */
    public enum Kind {
        /** Our own contract. */
        NEUTRAL,
        /** The Web API of Nuki. */
        NUKI,
        /** Locks of Nuki at a broker of MQTT. */
        NUKI_MQTT,
        SEAM
    }

    /** Where a secret stands; never the secret itself. */
    public sealed interface SecretPlace {

        /** A file that its owner alone reads. It is read anew each time, so that a secret is changed without a restart. */
        record InFile(Path file) implements SecretPlace {}

        /** A variable of the environment. */
        record InEnvironment(String variable) implements SecretPlace {}
    }
}
