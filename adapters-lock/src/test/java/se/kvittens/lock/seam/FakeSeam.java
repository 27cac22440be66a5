package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.npm.NodeProgram;
import se.kvittens.lock.wiring.SeamLocks;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Request;

/** The fake that Seam publishes ({@code @seamapi/fake-seam-connect}), on a free port; and us, connected to it over HTTP. */
final class FakeSeam implements AutoCloseable {

    static final String KEY = "seam_apikey1_token";
    static final String IN_REACH = "august_device_1";
    static final String OUT_OF_REACH = "august_device_2";

    private static final String WORKSPACE = "seed_workspace_1";
    private static final List<String> ROUTES = List.of(
            "/locks/list",
            "/locks/get",
            "/locks/unlock_door",
            "/locks/lock_door",
            "/action_attempts/get",
            "/events/list");

    private final NodeProgram program = new NodeProgram("seam", "fake.mjs");
    private final Connection connection = Connection.to(URI.create("http://127.0.0.1:" + program.line()))
            .within(Duration.ofSeconds(30), Duration.ofSeconds(30));
    private final HttpTransport behind = new HttpTransport(connection);

    SeamLocks locks(Path folder, String key) {
        return SeamLocks.open(
                new SeamLocks.Settings(
                        Seam.NAME,
                        connection,
                        Seam.secrets(folder, "key", key),
                        Seam.secrets(folder, "signing", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                Seam.patience());
    }

    /** From now on it answers as one that is not ready. */
    void breakDown() {
        outageOf(ROUTES);
    }

    void recover() {
        outageOf(List.of());
    }

    void outageOf(List<String> routes) {
        ObjectNode body = Json.object().put("workspace_id", WORKSPACE);
        routes.forEach(body.putArray("routes")::add);
        post("/_fake/simulate_workspace_outage", body);
    }

    void attemptSucceeds(String attempt, ObjectNode result) {
        ObjectNode body = Json.object().put("action_attempt_id", attempt).put("status", "success");
        post("/_fake/update_action_attempt", body.set("result", result));
    }

    void attemptFails(String attempt, String type) {
        ObjectNode body = Json.object().put("action_attempt_id", attempt).put("status", "error");
        body.putObject("error").put("type", type).put("message", "It says why.");
        post("/_fake/update_action_attempt", body);
    }

    private void post(String path, ObjectNode body) {
        Exchange exchange =
                behind.send(Request.of(Request.Method.POST, path).sending(Request.Body.json(body.toString())));
        if (!(exchange instanceof Exchange.Response response) || response.status() != 200) {
            throw new AssertionError("The fake answered " + exchange);
        }
    }

    @Override
    public void close() {
        behind.close();
        program.close();
    }
}
