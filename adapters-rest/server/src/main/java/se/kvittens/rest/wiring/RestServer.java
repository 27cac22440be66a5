package se.kvittens.rest.wiring;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.time.Duration;
import java.util.Map;
import se.kvittens.application.acknowledging.AcknowledgeDeviations;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.supplying.HouseholdsAtHand;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.news.Lookout;
import se.kvittens.rest.news.News;
import se.kvittens.rest.watch.Watch;
import se.kvittens.rest.corrections.CorrectionDesk;
import se.kvittens.rest.doors.DoorDesk;
import se.kvittens.rest.gate.Doorkeeper;
import se.kvittens.rest.gate.Rate;
import se.kvittens.rest.months.MonthDesk;
import se.kvittens.rest.months.MonthSources;
import se.kvittens.rest.months.WorthDesk;
import se.kvittens.rest.tags.TagDesk;
import se.kvittens.rest.visits.VisitDesk;
import se.kvittens.rest.workplace.Workplace;

/** The server, from when it listens until it is closed. */
public final class RestServer implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final Lookout lookout;

    private RestServer(ApplicationContext context) {
        this.context = context;
        Routes.check(context.getBean(Router.class), context.getBean(Contract.class));
        this.lookout = Lookout.over(context.getBean(News.class), BETWEEN_LOOKS);
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    /** Listens once it returns, and logs nothing. */
    public static RestServer start(RestParts parts, ServerSettings settings) {
        return start(parts, settings, Watch.silent());
    }

    /** Listens once it returns. */
    public static RestServer start(RestParts parts, ServerSettings settings, Watch watch) {
        return new RestServer(ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(PropertySource.of("kvittens", properties(settings)))
                .singletons(Beans.of(parts.watchedBy(watch.meters()), settings, watch)
                        .toArray())
                .build()
                .start());
    }

    /** Micronaut makes the routes; what they work with is ours. */
    private static List<Object> beans(RestParts parts, ServerSettings settings) {
        Contract contract = Contract.bundled();
        Workplace workplace = new Workplace(
                parts.town(),
                new HouseholdsAtHand(parts.supply()),
                new Workplace.Records(parts.records().journal(), parts.records().readings()),
                parts.shelf(),
                parts.clock());
        News news = new News(parts.records().journal()::versions, parts.clock(), settings.streams());
        MonthDesk months = new MonthDesk(months(parts));
        return List.of(
                contract,
                parts.town(),
                parts.readiness(),
                new Doorkeeper(parts.signIn(), parts.town(), new Rate(settings.perMinute(), parts.clock())),
                new Bodies(contract.shapes()),
                workplace,
                new Page(parts.signIn().entrance()),
                new ActsDesk(parts.town(), parts.shelf(), parts.clock()),
                new VisitDesk(workplace),
                news,
                new NewsDesk(workplace, news),
                months,
                new WorthDesk(months),
                new RuleBookDesk(parts.shelf()),
                new DeadlineDesk(parts.town(), parts.shelf()),
                new ReportDesk(atHand, new ReportVisits(parts.shelf()), looks, parts.clock()),
                new DeviationDesk(
                        atHand,
                        looks,
                        new AcknowledgeDeviations(parts.records().acknowledgements(), parts.shelf()),
                        parts.clock()),
                new SuppliedDesk(atHand, looks),
                new KeepTags(parts.records().tags(), parts.shelf()));
                new CorrectionDesk(months, parts.records().journal()),
                tags,
                new TagDesk(tags, whereTagsAre(parts)),
                new DoorDesk(parts.doors(), workplace, parts.records().readings(), parts.shelf()));
    }

    private static TagDesk.Where whereTagsAre(RestParts parts) {
        return new TagDesk.Where(
                parts.town().municipality(), parts.shelf(), parts.records().readings(), parts.clock());
    }

    private static MonthSources months(RestParts parts) {
        return new MonthSources(
                parts.supply(),
                new MonthsFromJournal(parts.records().journal(), parts.shelf(), ContentHash::of),
                parts.records().months(),
                parts.records().readings(),
                parts.shelf(),
                parts.bases(),
                parts.version(),
                parts.clock());
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

    /** Ends what would never end, takes no more requests, finishes those that it has, and ends. */
    @Override
    public void close() {
        lookout.close();
        context.close();
    }
}
