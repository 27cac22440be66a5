package se.kvittens.lock.architecture.violations;

import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Logger;
import javax.crypto.Mac;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(Path file, Mac mac, Injector injector, MqttAsyncClient broker) {
        Logger.getAnonymousLogger()
                .info(Instant.now() + " " + Files.exists(file) + mac.getAlgorithm() + injector.getParent()
                        + broker.isConnected());
    }
}
