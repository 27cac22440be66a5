package se.kvittens.application.importing;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.source.SameVisits;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Makes a provider's month of all that feeds tell of it. The same told again changes nothing, and what was told in another
 * order gives the same month, as long as the tellings bear the times of their changes.
 */
public final class ImportMonth {

    private static final Comparator<Execution> ORDERS = Comparator.comparing(Execution::executionDate)
            .thenComparing(Execution::lastDay)
            .thenComparing(order -> written(order.content()));
    private static final Comparator<Absence> ABSENCES = Comparator.comparing(
                    (Absence absence) -> absence.days().start())
            .thenComparing(absence -> absence.days().end())
            .thenComparing(Absence::cause);
    private static final Comparator<RegisteredVisit> VISITS = Comparator.comparing(RegisteredVisit::firstReceipt)
            .thenComparing(RegisteredVisit::id)
            .thenComparing(RegisteredVisit::system);

    private final RuleBooks books;

    @Inject
    public ImportMonth(RuleBookShelf shelf) {
        this.books = shelf.books();
    }

    /** Refused where no rule book says which visits of two systems are the same (SYS-1). */
    public Either<SettlementRefused, Imported> make(MonthFrame frame, Feeds feeds) {
        return books.rulesFor(frame.municipality(), frame.month())
                .<Either<SettlementRefused, Imported>>map(rules -> Either.right(make(frame, feeds, rules)))
                .orElseGet(() -> Either.left(new SettlementRefused.NoRuleBook(frame.municipality(), frame.month())));
    }

    private static Imported make(MonthFrame frame, Feeds feeds, RuleBook rules) {
        String provider = frame.provider().providerName();
        PeopleBook people = new PeopleBook(provider);
        feeds.registers().forEach(people::take);
        LatestTellings<Execution> orders = orders(feeds, provider, people);
        LatestTellings<Absence> absences = absences(feeds, provider, people);
        VisitBook visits = new VisitBook(provider, frame.month(), people);
        feeds.visits().forEach(feed -> feed.tell(visits::take));
        SameVisits same = rules.cutOver().sameAmong(visits.current());
        ProviderMonth month = new ProviderMonth(
                frame.municipality(),
                frame.month(),
                frame.provider(),
                frame.publishedLocks(),
                frame.prices(),
                files(people, orders, absences),
                same.underOneId(SystemOfRecord.PHONIRO).stream().sorted(VISITS).toList());
        return new Imported(
                month,
                people.unplaced(),
                visits.changed(),
                visits.gone(),
                visits.counts(),
                same.both().size());
    }

    /** Confirmed ones: the others take no part in a month (LIFE-1). */
    private static LatestTellings<Execution> orders(Feeds feeds, String provider, PeopleBook people) {
        LatestTellings<Execution> orders = new LatestTellings<>();
        feeds.orders()
                .forEach(feed -> feed.tell(told -> {
                    if (told.order() instanceof Execution execution
                            && told.provider().orElse(provider).equals(provider)) {
                        people.recipient(told.recipient(), told.origin())
                                .ifPresent(id -> orders.tell(id, told.id(), execution, told.origin()));
                    }
                }));
        return orders;
    }

    private static LatestTellings<Absence> absences(Feeds feeds, String provider, PeopleBook people) {
        LatestTellings<Absence> absences = new LatestTellings<>();
        feeds.absences()
                .forEach(feed -> feed.tell(told -> {
                    if (told.provider().orElse(provider).equals(provider)) {
                        people.recipient(told.recipient(), told.origin())
                                .ifPresent(id -> absences.tell(id, told.id(), told.absence(), told.origin()));
                    }
                }));
        return absences;
    }

    private static List<RecipientFile> files(
            PeopleBook people, LatestTellings<Execution> orders, LatestTellings<Absence> absences) {
        Map<RecipientId, List<Execution>> ordersOf = orders.inOrder(ORDERS);
        Map<RecipientId, List<Absence>> absencesOf = absences.inOrder(ABSENCES);
        return people.recipients().stream()
                .map(told -> new RecipientFile(
                        told.recipient(),
                        ordersOf.getOrDefault(told.recipient().id(), List.of()),
                        absencesOf.getOrDefault(told.recipient().id(), List.of()),
                        told.excessApproved(),
                        told.mealDeliveries()))
                .toList();
    }

    /** The same for equal contents, whatever the order of their sets. */
    private static String written(OrderContent content) {
        return content.granted() + " " + content.category() + " " + new TreeSet<>(content.mergeAllowed())
                + content.tasks().stream().map(TaskCode::code).sorted().toList();
    }
}
