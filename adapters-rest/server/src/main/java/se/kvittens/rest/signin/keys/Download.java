package se.kvittens.rest.signin.keys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a small document: once, from where it is said to be and from nowhere else. */
final class Download {

    /** A hundred keys with their certificates. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int OK = 200;

    /** From the first byte that is sent to the last that is read. */
    private final Duration atMost;

    private final HttpClient client;

    Download(Duration atMost) {
        this.atMost = atMost;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(atMost)
                .build();
    }

    String text(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .timeout(atMost)
                .build();
        HttpResponse<byte[]> response = inTime(client.sendAsync(request, head -> new Bounded(MOST_BYTES)));
        if (response.statusCode() != OK) {
            throw new IOException("The answer is no document.");
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private <T> T inTime(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more.", left);
        } catch (ExecutionException | TimeoutException otherwise) {
            throw new IOException("There was no whole answer.", otherwise);
        } finally {
            answer.cancel(true);
        }
    }
}
