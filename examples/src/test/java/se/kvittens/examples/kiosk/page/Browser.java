package se.kvittens.examples.kiosk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Debian's Chromium without a window, driven by its own protocol (Chrome DevTools). To be closed. */
final class Browser implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Integer> KEY_CODES = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private int asked;

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Ear())
                .join();
        ask("Page.enable", Map.of());
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
    }

    /** Where it is installed; empty where it is not. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("kvittens-browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--no-proxy-server",
                        "--window-size=800,480",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        return new Browser(process, profile, pageOf(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static URI pageOf(BufferedReader lines) throws IOException, InterruptedException {
        String line = lines.readLine();
        while (line != null && !line.contains("DevTools listening on ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium ended before it listened.");
        }
        int port = URI.create(line.substring(line.indexOf("ws://"))).getPort();
        Thread drain = new Thread(() -> lines.lines().forEach(each -> {}), "chromium-output");
        drain.setDaemon(true);
        drain.start();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        JsonNode targets = MAPPER.readTree(
                HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body());
        for (JsonNode target : targets) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium has no page: " + targets);
    }

    void open(URI address) {
        ask("Page.navigate", Map.of("url", address.toString()));
    }

    /** Goes away from the page before its server does, which a browser would complain of. */
    void leave() {
        open(URI.create("about:blank"));
        until("location.href === 'about:blank'");
        synchronized (complaints) {
            complaints.clear();
        }
    }

    /** Waits until a condition in JavaScript holds. */
    void until(String condition) {
        JsonNode result = ask(
                "Runtime.evaluate",
                Map.of(
                        "expression",
                        "new Promise(holds => { const look = () => { let is = false; try { is = (" + condition
                                + "); } catch (notYet) { is = false; } is ? holds(true) : setTimeout(look, 10); }; "
                                + "look(); })",
                        "awaitPromise",
                        true));
        if (result.has("exceptionDetails")) {
            // The page was left while it waited: it waits on the new one.
            until(condition);
        }
    }

    /** The value of an expression of JavaScript. */
    JsonNode value(String expression) {
        return ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value");
    }

    /** Presses keys one after the other, each named as JavaScript names it. */
    void press(String... keys) {
        for (String key : keys) {
            String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
            int code = KEY_CODES.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
                            "key", key,
                            "text", text,
                            "windowsVirtualKeyCode", code));
            ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
        }
    }

    void look(boolean isDark, int width, int height) {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the browser complained of: errors of scripts, and what its guards refused. */
    List<String> complaints() {
        synchronized (complaints) {
            return List.copyOf(complaints);
        }
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int id = ++asked;
        ObjectNode question = MAPPER.createObjectNode().put("id", id).put("method", method);
        question.set("params", MAPPER.valueToTree(parameters));
        socket.sendText(question.toString(), true).join();
        try {
            JsonNode answer = answers.take();
            while (answer.path("id").asInt() != id) {
                answer = answers.take();
            }
            return answer.path("result");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().join();
        deleteProfile();
    }

    /** As far as its own helpers, which end after it, have let go of it. */
    private void deleteProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stillWritten) {
            profile.toFile().deleteOnExit();
        }
    }

    /** Hears what the browser says. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            heard.append(data);
            if (isLast) {
                take(heard.toString());
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String text) {
            try {
                JsonNode said = MAPPER.readTree(text);
                String method = said.path("method").asText();
                if (said.has("id")) {
                    answers.add(said);
                } else if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
                    synchronized (complaints) {
                        complaints.add(text);
                    }
                }
            } catch (IOException noJson) {
                throw new IllegalStateException(noJson);
            }
        }
    }
}
