package se.kvittens.rest.signin.architecture.violations;

import com.nimbusds.jwt.JWT;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.logging.Logger;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(JWT token, HttpClient client) {
        Logger.getAnonymousLogger().info(token + " " + client + " " + Instant.now());
    }
}
