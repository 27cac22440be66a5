package se.kvittens.files.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.intake.remote.RemoteFeeds;
import se.kvittens.files.orders.ProfiledAbsences;
import se.kvittens.files.orders.ProfiledOrders;
import se.kvittens.files.people.ProfiledCarers;
import se.kvittens.files.people.ProfiledRecipients;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.visits.ProfiledVisits;
import se.kvittens.files.visits.VisitProfile;

/**
 * Opens the deliveries of an intake as feeds. What tells of all providers is told for each of them, and logged once: a file
 * is read again, so that memory holds one provider's part of it; another system, which may tell something else the next
 * time, is asked once.
 */
final class IntakeFeeds {

    private final Intake intake;
    private final IntakeProfiles profiles;
    private final DeliveryLog log;
    private final Feeds asked;
    private final Set<Delivery> logged = new HashSet<>();

    IntakeFeeds(Intake intake, IntakeProfiles profiles, DeliveryLog log, RemoteFeeds remote) {
        this.intake = intake;
        this.profiles = profiles;
        this.log = log;
        this.asked = asked(remote);
    }

    /** What one provider alone hears need not be kept. */
    private Feeds asked(RemoteFeeds remote) {
        var manifest = intake.month().manifest();
        Feeds feeds = intake.remote()
                .map(source -> remote.of(source, manifest.month(), log::addUnread))
                .orElseGet(() -> new Feeds(List.of(), List.of(), List.of(), List.of()));
        return manifest.providers().size() > 1 ? feeds.heardOnce() : feeds;
    }

    /** What is asked over the network comes before the files, which may correct it. */
    Feeds of(String provider) {
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

    private <F> List<F> all(String provider, Deliveries.Kind kind, Function<Source, F> open) {
        Deliveries own = intake.ofProvider().getOrDefault(provider, new Deliveries(Map.of()));
        return Stream.of(intake.ofAll(), own)
                .flatMap(list -> list.of(kind).stream())
                .map(each -> open.apply(new Source(each, intake.isOfSeveral(kind, each))))
                .toList();
    }

    private RegisterFeed recipients(Source source) {
        var profile = profiles.ofRecipients(source.delivery);
        ProfiledRecipients feed = new ProfiledRecipients(source.table(profile), profile, source.faults());
        return (recipients, carers) -> {
            feed.tell(recipients, carers);
            source.counted(feed.counts());
        };
    }

    private RegisterFeed carers(Source source) {
        var profile = profiles.ofCarers(source.delivery);
        ProfiledCarers feed = new ProfiledCarers(source.table(profile), profile, source.faults());
        return (recipients, carers) -> {
            feed.tell(recipients, carers);
            source.counted(feed.counts());
        };
    }

    private OrderFeed orders(Source source) {
        var profile = profiles.ofOrders(source.delivery);
        ProfiledOrders feed = new ProfiledOrders(source.table(profile), profile, source.faults());
        return orders -> {
            feed.tell(told -> source.pass(told, told.provider(), told.origin(), orders));
            source.counted(feed.counts());
        };
    }

    private AbsenceFeed absences(Source source) {
        var profile = profiles.ofAbsences(source.delivery);
        ProfiledAbsences feed = new ProfiledAbsences(source.table(profile), profile, mostCharacters(), source.faults());
        return absences -> {
            feed.tell(told -> source.pass(told, told.provider(), told.origin(), absences));
            source.counted(feed.counts());
        };
    }

    private VisitFeed visits(Source source) {
        VisitProfile profile = profiles.ofVisits(source.delivery);
        ProfiledVisits feed = new ProfiledVisits(
                source.table(profile.columns()),
                profile,
                new ProfiledVisits.Reading(source.delivery.taken(), mostCharacters(), source.faults()));
        return visits -> {
            feed.tell(told -> source.pass(told, told.provider(), told.origin(), visits));
            source.counted(feed.counts());
        };
    }

    private int mostCharacters() {
        return intake.month().rules().visits().registration().noteLength().value();
    }

    /** A delivery that is told once more; what is logged of the first telling is the same the second time, and goes nowhere. */
    private final class Source {

        private final Delivery delivery;
        private final boolean mustNameProvider;
        private final boolean isFirst;

        Source(Delivery delivery, boolean mustNameProvider) {
            this.delivery = delivery;
            this.mustNameProvider = mustNameProvider;
            this.isFirst = logged.add(delivery);
        }

        TableFile table(Profile<?> profile) {
            return new TableFile(delivery.file(), name(), profile.shape());
        }

        /** Of a workbook with its sheet: a row of it is no row of another. */
        private String name() {
            String file = delivery.file().toString();
            return profiles.shapeOf(delivery).layout() instanceof TableShape.Xlsx xlsx
                    ? xlsx.sheet().map(sheet -> file + " [" + sheet + "]").orElse(file)
                    : file;
        }

        Consumer<Fault> faults() {
            return isFirst ? log.faultsOf(delivery, name()) : fault -> {};
        }

        /** What tells of several providers and names none would else be each one's. */
        <T> void pass(T told, Optional<String> provider, Origin origin, Consumer<T> taker) {
            if (!mustNameProvider || provider.isPresent()) {
                taker.accept(told);
            } else if (isFirst) {
                log.refuse(FaultKind.MISSING_FIELD, origin, "provider", "");
            }
        }

        void counted(FeedCounts counts) {
            if (!log.counts().containsKey(delivery)) {
                log.counted(delivery, counts);
            }
        }
    }
}
