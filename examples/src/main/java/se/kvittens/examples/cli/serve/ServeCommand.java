package se.kvittens.examples.cli.serve;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.doors.DoorDesk;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.MaybeJournalOptions;
import se.kvittens.examples.cli.journal.TryOutClock;
import se.kvittens.examples.serve.FolderDoors;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.servefolder.ListenAddress;
import se.kvittens.files.servefolder.ServeFolder;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.store.wiring.Store;

/** Serves what a serve folder says over HTTP, until it is stopped. */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    private final Context context;
    private final InstantSource clock;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "serve.folder")
    Path folder = Path.of(".");

    @Mixin
    MaybeJournalOptions journal = new MaybeJournalOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "serve.port")
    @Nullable
    Integer port;

    @Option(names = "--dev", descriptionKey = "serve.dev")
    boolean isMadeUp;

    @Mixin
    TryOutClock tryOut = new TryOutClock();

    public ServeCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > MOST_PORT)) {
            return context.refuse(context.say("serve.badPort", port, MOST_PORT));
        }
        if (tryOut.isAskedFor() && !isMadeUp) {
            return context.refuse(context.say("serve.atWithoutDev"));
        }
        return serve(new Desk(context, tryOut.over(clock)));
    }

    private int serve(Desk desk) {
        Either<List<Fault>, ServeFolder> opened =
                ServeFolder.open(folder, YearMonth.from(CareZone.dateOf(desk.now())), System.getenv());
        if (opened.isLeft()) {
            return context.refuse(opened.getLeft());
        }
        ServeFolder found = opened.get();
        Optional<Place> place = Place.of(address(found), context);
        Optional<SignIn> signIn =
                place.flatMap(at -> new WhoComesIn(context, desk.clock()).by(found.manifest(), at, isMadeUp));
        return place.isEmpty() || signIn.isEmpty() ? ExitCode.REFUSED : serve(desk, found, place.get(), signIn.get());
    }

    private ListenAddress address(ServeFolder found) {
        ListenAddress said = found.manifest().address();
        return port == null ? said : said.at(port);
    }

    private int serve(Desk desk, ServeFolder found, Place place, SignIn signIn) {
        Optional<Store> opened = journal.open(
                desk, found.manifest().municipality(), found.manifest().store());
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (Store store = opened.get()) {
            Serving serving = new Serving(desk, found, place);
            return found.manifest().doors().isEmpty()
                    ? serving.run(store, signIn, Optional.empty())
                    : DoorDesk.usual(desk)
                            .withGateways(
                                    found.manifest().doors().get(),
                                    (doors, gateways) -> isOfTown(doors, found)
                                            ? serving.run(
                                                    store,
                                                    signIn,
                                                    Optional.of(new FolderDoors(doors, gateways, store.doors())))
                                            : refuse(doors));
        }
    }

    private static boolean isOfTown(DoorFolder doors, ServeFolder found) {
        return doors.manifest().municipality().equals(found.manifest().municipality());
    }

    private int refuse(DoorFolder doors) {
        return context.refuse(
                context.say("serve.otherTownsDoors", doors.manifest().municipality()));
    }
}
