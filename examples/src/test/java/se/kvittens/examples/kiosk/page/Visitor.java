package se.kvittens.examples.kiosk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Asks things of a kiosk's page, as a browser does or as nobody should. */
final class Visitor {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Visitor(URI address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** What the page itself sends. */
    HttpResponse<String> post(String json) {
        return send(posting(json).header("Origin", origin()).header("Content-Type", "application/json"));
    }

    HttpRequest.Builder posting(String body) {
        return HttpRequest.newBuilder(address.resolve("/do")).POST(BodyPublishers.ofString(body));
    }

    String origin() {
        return "http://" + address.getAuthority();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What comes back for bytes that no client sends. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    /** A page that listens. */
    Listening listen(String language) {
        try {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(address.resolve("/events/" + language))
                            .build(),
                    BodyHandlers.ofInputStream());
            return new Listening(answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What a page is told, one after the other. */
    static final class Listening implements AutoCloseable {

        final HttpResponse<InputStream> answer;
        private final BufferedReader lines;

        Listening(HttpResponse<InputStream> answer) {
            this.answer = answer;
            this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The next screen that shows what is asked for. */
        JsonNode until(Predicate<JsonNode> shows) {
            JsonNode view = next();
            while (!shows.test(view)) {
                view = next();
            }
            return view;
        }

        JsonNode next() {
            try {
                String line = line();
                while (!line.startsWith("data: {")) {
                    line = line();
                }
                return MAPPER.readTree(line.substring("data: ".length()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** @throws IOException where nothing more comes */
        String line() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                throw new IOException("The stream has ended.");
            }
            return line;
        }

        @Override
        public void close() {
            try {
                answer.body().close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
