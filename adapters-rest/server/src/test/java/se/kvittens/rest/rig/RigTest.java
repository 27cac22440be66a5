package se.kvittens.rest.rig;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one server: each works on visits of its own. */
public abstract class RigTest {

    protected static final String PROVIDER = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    protected static final String VISITS = PROVIDER + "/visits";
    protected static final String RECEIPTS = PROVIDER + "/receipts";

    @TempDir
    static Path folder;

    protected static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig(folder);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }
}
