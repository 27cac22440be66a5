package se.kvittens.rest.wiring;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.jobs.Jobs;
import se.kvittens.rest.news.Lookout;
import se.kvittens.rest.news.News;
import se.kvittens.rest.watch.Watch;

/** The server, from when it listens until it is closed. */
public final class RestServer implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final Lookout lookout;
    private final Jobs jobs;
    private final Optional<Telling> telling;

    private RestServer(ApplicationContext context, Optional<Telling> telling) {
        this.context = context;
        this.telling = telling;
        Routes.check(context.getBean(Router.class), context.getBean(Contract.class));
        this.server = context.getBean(EmbeddedServer.class).start();
        this.jobs = context.getBean(Jobs.class);
        this.lookout = Lookout.over(context.getBean(News.class), BETWEEN_LOOKS);
        telling.ifPresent(each -> each.begin(BETWEEN_LOOKS));
    }

    /** Of what does not start, nothing stays behind. */
    private static RestServer in(ApplicationContext context, Optional<Telling> telling) {
        try {
            return new RestServer(context, telling);
        } catch (RuntimeException notStarted) {
            context.close();
            telling.ifPresent(Telling::close);
            throw notStarted;
        }
    }

    /** Listens once it returns, and logs nothing. */
    public static RestServer start(RestParts parts, ServerSettings settings) {
        return start(parts, settings, Watch.silent());
    }

    /** Listens once it returns. */
    public static RestServer start(RestParts parts, ServerSettings settings, Watch watch) {
        RestParts watched = parts.watchedBy(watch.meters());
        Optional<Telling> telling = Telling.of(watched, watch.meters());
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(PropertySource.of("kvittens", properties(settings)))
                .singletons(Beans.of(watched, settings, watch, telling).toArray())
                .build()
                .start();
        return in(context, telling);
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        return Map.of(
                "micronaut.server.host",
                settings.address().getHostAddress(),
                "micronaut.server.port",
                settings.port() == 0 ? -1 : settings.port(),
                "micronaut.server.max-request-size",
                settings.most().body(),
                "micronaut.server.idle-timeout",
                settings.idle().toSeconds() + "s",
                "micronaut.server.date-header",
                true);
    }

    /** On which it listens. */
    public int port() {
        return server.getPort();
    }

    /**
     * Ends what would never end, takes no more jobs and finishes those that change something, takes no more requests, finishes
     * those that it has, and ends; once more changes nothing.
     */
    @Override
    public void close() {
        lookout.close();
        jobs.close();
        context.close();
        telling.ifPresent(Telling::close);
    }
}
