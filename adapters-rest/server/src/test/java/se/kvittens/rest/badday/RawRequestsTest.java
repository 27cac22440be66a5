package se.kvittens.rest.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** What no client of HTTP would send, byte by byte. */
class RawRequestsTest extends RigTest {

    private static final int PATIENCE = 20_000;

    /** The first line of the answer; blank where the connection was closed without one. */
    private static String firstLine(byte[] request, boolean isBrokenOff) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), rig.as("").port())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            if (isBrokenOff) {
                return "";
            }
            byte[] answer = socket.getInputStream().readNBytes(60);
            return new String(answer, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static byte[] request(String head, byte[] body) {
        byte[] start = ("%s\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                        .formatted(head, body.length))
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD /v1/me", "HEAD /v1/none", "OPTIONS /v1/me", "TRACE /v1/me", "PATCH /v1/me", "MADEUP /v1/me"
            })
    void a_method_that_the_contract_does_not_have_shows_nothing_and_breaks_nothing(String what) throws IOException {
        assertThat(firstLine(request(what + " HTTP/1.1", new byte[0]), false)).containsPattern(" 4\\d\\d ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../etc/passwd HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET //v1/me HTTP/1.1",
                "GET /v1/me/ HTTP/1.1",
                "GET /V1/ME HTTP/1.1",
                "GET /v1/providers/%00/visits HTTP/1.1",
                "nonsense"
            })
    void another_spelling_of_an_address_goes_round_no_gate(String head) throws IOException {
        assertThat(firstLine(request(head, new byte[0]), false)).containsPattern("^$| 4\\d\\d ");
    }

    @Test
    void a_small_body_that_unpacks_to_a_large_one_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[20 * 1024 * 1024]);
        }
        String head = "POST /v1/providers/Norra%20hemtj%C3%A4nsten/receipts HTTP/1.1\r\nAuthorization: Bearer carer\r\n"
                + "Content-Type: application/json\r\nContent-Encoding: gzip";

        assertThat(firstLine(request(head, packed.toByteArray()), false)).containsPattern(" 4(00|13|15) ");
    }

    @Test
    void of_a_body_that_breaks_off_nothing_is_taken() throws IOException {
        byte[] half = ("POST /v1/providers/Norra%20hemtj%C3%A4nsten/receipts/batch HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: Bearer carer\r\nContent-Type: application/x-ndjson\r\nContent-Length: 5000\r\n\r\n"
                        + "{\"receipt\": \"half-1\", \"recipient\": \"r1\", \"at\": \"2025-03-14T08:00:00Z\", \"method\": \"NFC\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        firstLine(half, true);

        assertThat(rig.as("planner").get(VISITS + "/half-1").status()).isEqualTo(404);
        assertThat(rig.store.journal().holder(Rig.NORTH, new VisitId("half-1")).get())
                .isEmpty();
    }

    @Test
    void a_head_that_is_too_long_is_refused() throws IOException {
        String head = "GET /v1/me HTTP/1.1\r\nAuthorization: Bearer " + "x".repeat(100_000);

        assertThat(firstLine(request(head, new byte[0]), false)).containsPattern("^$| 4\\d\\d ");
    }
}
