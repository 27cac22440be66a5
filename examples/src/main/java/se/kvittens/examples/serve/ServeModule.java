package se.kvittens.examples.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.absences.AbsenceStores;
import se.kvittens.application.closing.Account;
import se.kvittens.application.laying.Laid;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.application.ordering.OrderStores;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.servefolder.ServeFolder;
import se.kvittens.files.servefolder.ServeManifest;
import se.kvittens.files.wiring.FilesModule;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.town.Readiness;
import se.kvittens.rest.town.ServedDoors;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.town.Webhooks;
import se.kvittens.rest.wiring.RestParts;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StoreModule;

/** Binds all that a server works with: the store's journals, and the months, rule books and providers of a serve folder. */
public final class ServeModule extends AbstractModule {

    private final ServeFolder folder;
    private final Store store;
    private final SignIn signIn;
    private final Surroundings around;

    /**
     * What a server has around it.
     *
     * @param version of this library, for the provenance of what is settled
     * @param told is told what is wrong with a month or the plan, once
     * @param doors with a digital lock, where there are any
     * @param webhooks by which other systems are told of what happens, where they are
     */
    public record Surroundings(
            InstantSource clock,
            String version,
            Consumer<Fault> told,
            Optional<ServedDoors> doors,
            Optional<Webhooks> webhooks) {}

    /** Of what is open already; whoever opened the store closes it. */
    public ServeModule(ServeFolder folder, Store store, SignIn signIn, Surroundings around) {
        this.folder = folder;
        this.store = store;
        this.signIn = signIn;
        this.around = around;
    }

    @Override
    protected void configure() {
        install(new StoreModule(store));
        install(new FilesModule(folder.books()));
        bind(Mailboxes.class)
                .toInstance(store.mailboxes(new Correspondents(
                        folder.manifest().municipality(),
                        folder.manifest().providers().keySet())));
        bind(ReadingLog.class).toInstance(store.readings());
        Laid laid = Laid.over(
                folder.months(around.told()),
                new Laid.Said(store.absences(), store.orders()),
                folder::books,
                ContentHash::of);
        bind(MonthSupply.class).toInstance(laid.months());
        bind(OrderStores.class).toInstance(laid.orders());
        bind(AbsenceStores.class).toInstance(laid.absences());
        bind(ServeManifest.class).toInstance(folder.manifest());
        bind(ServedTown.class).to(FolderTown.class);
        bind(SignIn.class).toInstance(signIn);
        bind(Readiness.class).toInstance(this::isStoreAnswering);
    }

    /** The parts of a server, of an injector in which this is bound. */
    public RestParts parts(Injector injector) {
        return new RestParts(
                injector.getInstance(ServedTown.class),
                injector.getInstance(MonthSupply.class),
                injector.getInstance(RestParts.Records.class),
                injector.getInstance(RuleBookShelf.class),
                injector.getInstance(SignIn.class),
                injector.getInstance(Readiness.class),
                around.clock(),
                folder.manifest().bases(),
                around.version(),
                new RestParts.More(
                        around.doors(), folder.plan(around.told()).map(files -> files::of), around.webhooks()));
    }

    /** By what costs the least: which months a provider has closed. */
    private boolean isStoreAnswering() {
        MunicipalityId municipality = folder.manifest().municipality();
        return folder.manifest().providers().keySet().stream()
                .findFirst()
                .map(provider -> store.months().closed(new Account(municipality, provider)))
                .filter(answer -> answer.isRight())
                .isPresent();
    }
}
