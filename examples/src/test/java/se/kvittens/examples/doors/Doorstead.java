package se.kvittens.examples.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Map;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.sign.StandardWebhooks;

/** A doors folder on disk with one gateway, {@code house}; its lock 1 is at the door of r1, whom c1 of Norra visits. */
public record Doorstead(Path root) {

    /** In the morning of the first of October in Sweden, two hours ahead of UTC. */
    public static final Instant NOW = Instant.parse("2024-10-01T10:00:00Z");

    static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("a secret of 24 bytes or m".getBytes(StandardCharsets.UTF_8));

    public static Doorstead at(Path root, URI gateway) {
        Doorstead stead = new Doorstead(root);
        stead.write("doors.yaml", """
                format: 1
                municipality: haninge
                providers:
                  - name: Norra
                gateways:
                  - name: house
                    kind: neutral
                    address: %s
                    token: {file: token}
                    signing: {file: signing}
                """.formatted(gateway));
        stead.write("token", StubGateway.TOKEN);
        stead.write("signing", SECRET);
        stead.write("locks.csv", """
                lock,kind,recipients,since
                house:1,HOME,r1,2024-09-01T00:00
                """);
        stead.write("keys.csv", """
                key,provider,carer,since
                house:fob-1,Norra,c1,2024-09-01T00:00
                """);
        return stead;
    }

    public void write(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Path journal() {
        return root.resolve("journal.db");
    }

    public DoorFolder folder() {
        return DoorFolder.open(root, YearMonth.of(2024, 10)).get();
    }

    /** What lock 1 tells by the key of c1. */
    public static String event(String id, String type, Instant when) {
        return event(id, type, when, "\"means\":\"phone\",\"key\":\"fob-1\"");
    }

    /** The same by other means. */
    public static String event(String id, String type, Instant when, String more) {
        return "{\"id\":\"%s\",\"lock\":\"1\",\"type\":\"%s\",\"time\":\"%s\",\"clock\":\"gateway\",%s}"
                .formatted(id, type, when, more);
    }

    /** What the gateway signs. */
    public static Map<String, String> signed(byte[] body, Path secrets, Instant when) {
        return new StandardWebhooks("webhook", Secrets.ofFile(secrets), () -> when).headers("msg", body);
    }

    public static byte[] body(String... events) {
        return ("{\"events\":[" + String.join(",", events) + "]}").getBytes(StandardCharsets.UTF_8);
    }
}
