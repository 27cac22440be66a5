package se.kvittens.examples.cli.serve;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.vavr.control.Either;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.LibraryVersion;
import se.kvittens.examples.cli.frame.UntilStopped;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.serve.ServeModule;
import se.kvittens.examples.serve.WebhookKeyFile;
import se.kvittens.files.servefolder.LimitSettings;
import se.kvittens.files.servefolder.ServeFolder;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.town.ServedDoors;
import se.kvittens.rest.town.Webhooks;
import se.kvittens.rest.wiring.RestServer;
import se.kvittens.rest.wiring.ServerSettings;
import se.kvittens.store.wiring.Store;

/** A server from its start until it is stopped. */
final class Serving {

    private final Desk desk;
    private final ServeFolder folder;
    private final Place place;
    private final ServeTeller teller;

    Serving(Desk desk, ServeFolder folder, Place place) {
        this.desk = desk;
        this.folder = folder;
        this.place = place;
        this.teller = new ServeTeller(desk.context());
    }

    int run(Store store, SignIn signIn, Optional<ServedDoors> doors) {
        Either<Path, Optional<Webhooks>> webhooks =
                WebhookKeyFile.webhooks(folder.manifest().webhooks());
        if (webhooks.isLeft()) {
            Context context = desk.context();
            return context.refuse(context.say("serve.noWebhookKey", webhooks.getLeft()));
        }
        Optional<Telling> begun = Telling.begin(folder.manifest().operation(), teller::request, desk.context());
        if (begun.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (Telling telling = begun.get()) {
            return run(
                    new ServeModule(
                            folder,
                            store,
                            signIn,
                            new ServeModule.Surroundings(
                                    desk.clock(), LibraryVersion.current(), teller::fault, doors, webhooks.get())),
                    telling);
        }
    }

    private int run(ServeModule module, Telling telling) {
        Injector injector = Guice.createInjector(module);
        try (RestServer server = RestServer.start(module.parts(injector), settings(), telling.watch())) {
            return new UntilStopped()
                    .run(
                            () -> {
                                teller.listening(place.url(server.port()), injector.getInstance(MonthSupply.class));
                                telling.url().ifPresent(teller::metrics);
                            },
                            () -> end(server));
        } catch (RuntimeException notStarted) {
            if (isTaken(notStarted)) {
                Context context = desk.context();
                return context.refuse(context.say("serve.portTaken", place.stated()));
            }
            throw notStarted;
        }
    }

    private ServerSettings settings() {
        LimitSettings limits = folder.manifest().limits();
        ServerSettings usual = ServerSettings.loopback(place.stated().port());
        return new ServerSettings(
                place.address(),
                usual.port(),
                new ServerSettings.Most(
                        limits.bodyBytes(),
                        limits.requestsPerMinute(),
                        limits.failedSignInsPerMinute(),
                        limits.streams()),
                usual.idle());
    }

    private void end(RestServer server) {
        server.close();
        teller.stopped();
    }

    /** Micronaut wraps what it could not do. */
    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }
}
