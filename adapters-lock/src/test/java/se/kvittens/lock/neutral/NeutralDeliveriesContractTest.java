package se.kvittens.lock.neutral;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.DeliveriesContract;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.sign.StandardWebhooks;

class NeutralDeliveriesContractTest extends DeliveriesContract {

    @TempDir
    Path folder;

    private Path accepted;

    @BeforeEach
    void two_secrets() {
        accepted = Neutral.write(folder.resolve("accepted"), Neutral.secret("new") + "\n" + Neutral.secret("old"));
    }

    @Override
    protected Deliveries deliveries() {
        return new NeutralDeliveries(Neutral.NAME, Secrets.ofFile(accepted), () -> Neutral.NOW);
    }

    @Override
    protected byte[] unlocking() {
        return """
            {"events": [{"id": "e-1", "lock": "l-1", "type": "unlocked", "means": "keypad", "key": "k-1",
             "time": "2026-03-28T23:00:00+01:00", "clock": "device"}]}""".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected Map<String, String> signed(byte[] body) {
        return signed(Neutral.secret("new"), body);
    }

    @Override
    protected Map<String, String> signedWithTheOther(byte[] body) {
        return signed(Neutral.secret("old"), body);
    }

    @Override
    protected Map<String, String> signedByAStranger(byte[] body) {
        return signed(Neutral.secret("stranger"), body);
    }

    private Map<String, String> signed(String secret, byte[] body) {
        Path file = Neutral.write(folder.resolve("of the gateway"), secret);
        return new StandardWebhooks("webhook", Secrets.ofFile(file), () -> Neutral.NOW).headers("msg_1", body);
    }
}
