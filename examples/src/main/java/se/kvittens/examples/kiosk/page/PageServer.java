package se.kvittens.examples.kiosk.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.examples.kiosk.view.ViewMaker;
import se.kvittens.files.kioskfolder.KioskFolder;

/**
 * The kiosk's page, for this machine alone. No path and no query names anybody, and nothing is logged. To be closed.
 */
public final class PageServer implements AutoCloseable {

    /** In bytes; the longest act has two ids. */
    static final int LONGEST_BODY = 4096;

    private static final int BACKLOG = 64;
    private static final int THREADS = EventStreams.MOST + 8;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, ViewMaker> languages;
    private final String usualLanguage;
    private final Acts acts;
    private final InstantSource clock;
    private final EventStreams streams = new EventStreams();
    private final HttpServer server;
    private final Doorkeeper doorkeeper;
    private final ThreadPoolExecutor threads;

    private PageServer(Kiosk kiosk, KioskFolder folder, Settings settings) throws IOException {
        this.languages = Map.of(
                "sv", new ViewMaker(folder, Locale.forLanguageTag("sv")), "en", new ViewMaker(folder, Locale.ENGLISH));
        this.usualLanguage = settings.language.getLanguage().equals("sv") ? "sv" : "en";
        this.acts = new Acts(kiosk);
        this.clock = settings.clock;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), PageServer::daemon);
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port), BACKLOG);
        this.doorkeeper = new Doorkeeper(server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        kiosk.tell(streams);
    }

    /**
     * How the page is served.
     *
     * @param port 0 for any that is free
     * @param language of the page that is shown where none is asked for
     */
    public record Settings(int port, Locale language, InstantSource clock) {}

    /**
     * Serves it from now on.
     *
     * @throws IOException where the port is taken
     */
    public static PageServer start(Kiosk kiosk, KioskFolder folder, Settings settings) throws IOException {
        // The JDK's server waits for ever for a request that does not end, and for a kept connection, unless it is
        // told.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "256");
        return new PageServer(kiosk, folder, settings);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        streams.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kvittens-page");
        thread.setDaemon(true);
        return thread;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Reply> refusal = doorkeeper.refusal(exchange);
            String path = exchange.getRequestURI().getPath();
            if (refusal.isPresent()) {
                refusal.get().send(exchange);
            } else if (exchange.getRequestMethod().equals("GET") && path.startsWith("/events/")) {
                events(exchange, path.substring("/events/".length()));
            } else {
                reply(exchange, path).send(exchange);
            }
        }
    }

    private void events(HttpExchange exchange, String language) throws IOException {
        ViewMaker views = languages.get(language);
        if (views == null) {
            unknown().send(exchange);
            return;
        }
        streams.serve(exchange, screen -> MAPPER.writeValueAsBytes(views.of(screen, clock.instant())));
    }

    private Reply reply(HttpExchange exchange, String path) throws IOException {
        boolean isAct = path.equals("/do");
        String method = exchange.getRequestMethod();
        if (isAct) {
            return method.equals("POST") ? act(exchange) : notAllowed("POST");
        }
        Optional<Reply> page = page(path);
        boolean isRead = method.equals("GET") || method.equals("HEAD");
        return page.isPresent() && !isRead ? notAllowed("GET, HEAD") : page.orElseGet(PageServer::unknown);
    }

    private Optional<Reply> page(String path) {
        if (path.equals("/")) {
            return Optional.of(Reply.to("/" + usualLanguage + "/"));
        }
        Optional<ViewMaker> views = Optional.of(path)
                .filter(text -> text.matches("/[a-z]{2}/"))
                .map(text -> languages.get(text.substring(1, 3)));
        return views.map(each -> PageFiles.document(each.words())).or(() -> PageFiles.file(path));
    }

    private Reply act(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return Reply.refused(413, "That is longer than anything a kiosk is told.");
        }
        return acts.take(Asked.of(body))
                ? Reply.done()
                : Reply.refused(400, "A kiosk does not know what to do with that.");
    }

    private static Reply notAllowed(String allowed) {
        return Reply.refused(405, "Allowed here: " + allowed + ".").with("Allow", allowed);
    }

    private static Reply unknown() {
        return Reply.refused(404, "There is nothing here.");
    }
}
