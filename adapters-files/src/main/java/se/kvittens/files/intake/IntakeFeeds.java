package se.kvittens.files.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kvittens.application.importing.AbsenceFeed;
import se.kvittens.application.importing.Feeds;
import se.kvittens.application.importing.OrderFeed;
import se.kvittens.application.importing.RegisterFeed;
import se.kvittens.application.importing.VisitFeed;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.orders.ProfiledAbsences;
import se.kvittens.files.orders.ProfiledOrders;
import se.kvittens.files.people.ProfiledCarers;
import se.kvittens.files.people.ProfiledRecipients;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.visits.ProfiledVisits;
import se.kvittens.files.visits.VisitProfile;

/** Opens the deliveries of an intake as feeds. What tells of all providers is told for each of them, and logged once. */
final class IntakeFeeds {

    private final Intake intake;
    private final IntakeProfiles profiles;
    private final DeliveryLog log;
    private final RemoteFeeds remote;
    private final Set<Delivery> logged = new HashSet<>();

    IntakeFeeds(Intake intake, IntakeProfiles profiles, DeliveryLog log, RemoteFeeds remote) {
        this.intake = intake;
        this.profiles = profiles;
        this.log = log;
        this.remote = remote;
    }

    /** What is asked over the network comes before the files, which may correct it. */
    Feeds of(String provider) {
        Feeds asked = intake.remote()
                .map(source -> remote.of(source, intake.month().manifest().month(), log::addUnread))
                .orElseGet(() -> new Feeds(List.of(), List.of(), List.of(), List.of()));
        return new Feeds(
                joined(
                        asked.registers(),
                        joined(
                                all(provider, Deliveries.Kind.RECIPIENTS, this::recipients),
                                all(provider, Deliveries.Kind.CARERS, this::carers))),
                joined(asked.orders(), all(provider, Deliveries.Kind.ORDERS, this::orders)),
                joined(asked.absences(), all(provider, Deliveries.Kind.ABSENCES, this::absences)),
                joined(asked.visits(), all(provider, Deliveries.Kind.VISITS, this::visits)));
    }

    private static <F> List<F> joined(List<F> first, List<F> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private <F> List<F> all(String provider, Deliveries.Kind kind, Function<Delivery, F> open) {
        Deliveries own = intake.ofProvider().getOrDefault(provider, new Deliveries(Map.of()));
        return Stream.concat(intake.ofAll().of(kind).stream(), own.of(kind).stream())
                .map(open)
                .toList();
    }

    private RegisterFeed recipients(Delivery delivery) {
        Log log = logOf(delivery);
        var profile = profiles.ofRecipients(delivery);
        ProfiledRecipients feed = new ProfiledRecipients(file(delivery, profile.shape()), profile, log.faults());
        return (recipients, carers) -> {
            feed.tell(recipients, carers);
            log.counted(feed.counts());
        };
    }

    private RegisterFeed carers(Delivery delivery) {
        Log log = logOf(delivery);
        var profile = profiles.ofCarers(delivery);
        ProfiledCarers feed = new ProfiledCarers(file(delivery, profile.shape()), profile, log.faults());
        return (recipients, carers) -> {
            feed.tell(recipients, carers);
            log.counted(feed.counts());
        };
    }

    private OrderFeed orders(Delivery delivery) {
        Log log = logOf(delivery);
        var profile = profiles.ofOrders(delivery);
        ProfiledOrders feed = new ProfiledOrders(file(delivery, profile.shape()), profile, log.faults());
        return orders -> {
            feed.tell(orders);
            log.counted(feed.counts());
        };
    }

    private AbsenceFeed absences(Delivery delivery) {
        Log log = logOf(delivery);
        var profile = profiles.ofAbsences(delivery);
        ProfiledAbsences feed =
                new ProfiledAbsences(file(delivery, profile.shape()), profile, mostCharacters(), log.faults());
        return absences -> {
            feed.tell(absences);
            log.counted(feed.counts());
        };
    }

    private VisitFeed visits(Delivery delivery) {
        Log log = logOf(delivery);
        VisitProfile profile = profiles.ofVisits(delivery);
        ProfiledVisits feed = new ProfiledVisits(
                file(delivery, profile.columns().shape()),
                profile,
                new ProfiledVisits.Reading(delivery.taken(), mostCharacters(), log.faults()));
        return visits -> {
            feed.tell(visits);
            log.counted(feed.counts());
        };
    }

    private int mostCharacters() {
        return intake.month().rules().visits().registration().noteLength().value();
    }

    private static TableFile file(Delivery delivery, TableShape shape) {
        return new TableFile(delivery.file(), delivery.file().toString(), shape);
    }

    private Log logOf(Delivery delivery) {
        return logged.add(delivery) ? new Log(delivery, log.faultsOf(delivery)) : new Log(delivery, fault -> {});
    }

    /** Where the faults and the counts of one telling go; those of a second telling are the same and go nowhere. */
    private final class Log {

        private final Delivery delivery;
        private final Consumer<Fault> faults;

        Log(Delivery delivery, Consumer<Fault> faults) {
            this.delivery = delivery;
            this.faults = faults;
        }

        Consumer<Fault> faults() {
            return faults;
        }

        void counted(FeedCounts counts) {
            if (!log.counts().containsKey(delivery)) {
                log.counted(delivery, counts);
            }
        }
    }
}
