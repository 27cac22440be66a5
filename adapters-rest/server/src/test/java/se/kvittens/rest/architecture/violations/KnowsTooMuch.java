package se.kvittens.rest.architecture.violations;

import com.networknt.schema.SpecVersion;
import com.nimbusds.jwt.JWT;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Timer;
import io.micronaut.http.HttpStatus;
import io.netty.util.NetUtil;
import java.time.Instant;
import java.util.logging.Logger;
import org.reactivestreams.Publisher;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(JWT token, org.slf4j.Logger other, SpecVersion version, Publisher<?> publisher) {
        Logger.getAnonymousLogger().info(token + " " + Instant.now() + HttpStatus.OK + version + publisher);
        other.info("");
    }

    static void more(Timer timer, HttpServer server) {
        server.stop((int) timer.count() + NetUtil.SOMAXCONN);
    }
}
