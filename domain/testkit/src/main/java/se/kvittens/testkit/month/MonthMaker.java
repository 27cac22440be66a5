package se.kvittens.testkit.month;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.frame.Frame;

/** A month being made up: unless it is bent, of an unknown provider, at 400.00 an hour, with a final basis. */
public final class MonthMaker {

    private static final Ore USUAL_PRICE = new Ore(400_00);
    private static final Ore USUAL_SUPPLEMENT = new Ore(80_00);

    private final RuleBooks books;
    private final RuleBook book;
    private final YearMonth month;
    private final Map<YearMonth, LockDate> published = new HashMap<>();
    private final Map<Integer, Ore> prices = new HashMap<>();
    String provider = "Provider";
    Optional<LocalDate> ownGoLive = Optional.empty();
    /** Empty for a final basis; else days from the first of the month, on which a preliminary one is taken. */
    Optional<Integer> preliminaryOn = Optional.empty();

    MonthMaker(RuleBooks books, RuleBook book, YearMonth month) {
        this.books = books;
        this.book = book;
        this.month = month;
    }

    /** The frame as it is so far. */
    Frame frame() {
        return new Frame(books, book, month, new PublishedLocks(published));
    }

    void publishLock(LockDate lock) {
        published.put(month, lock);
    }

    /** The price of the category of that number. */
    void price(int category, Ore perHour) {
        prices.put(Math.floorMod(category, frame().categories().size()), perHour);
    }

    ProviderMonth build(List<RecipientFile> recipients, List<RegisteredVisit> visits) {
        return new ProviderMonth(
                book.version().municipality(),
                month,
                new CutOver.GoLive(provider, ownGoLive),
                new PublishedLocks(published),
                new PriceList(pricesFor(recipients, visits)),
                recipients,
                visits);
    }

    Basis basis() {
        return preliminaryOn
                .map(day -> new Basis(Optional.of(noon(day)), false))
                .orElseGet(() -> new Basis(Optional.empty(), true));
    }

    private Instant noon(int day) {
        return frame().at(day, (int) Duration.ofHours(12).toSeconds());
    }

    /** All that the month may need, and no more: a short list reads better. */
    private Map<PriceItem, HourlyPrice> pricesFor(List<RecipientFile> recipients, List<RegisteredVisit> visits) {
        Map<PriceItem, HourlyPrice> needed = new LinkedHashMap<>();
        List<Category> all = frame().categories();
        for (Category category : categoriesOf(visits)) {
            needed.put(
                    new PriceItem.OfCategory(category),
                    new HourlyPrice(prices.getOrDefault(all.indexOf(category), USUAL_PRICE)));
        }
        for (RecipientFile file : recipients) {
            if (file.recipient().area() != Area.MAINLAND) {
                needed.put(new PriceItem.OfSupplement(file.recipient().area()), new HourlyPrice(USUAL_SUPPLEMENT));
            }
        }
        return needed;
    }

    private Set<Category> categoriesOf(List<RegisteredVisit> visits) {
        TaskTable table = book.visits().tasks().table();
        Set<Category> categories = new TreeSet<>();
        categories.add(frame().countingCategory());
        visits.stream()
                .flatMap(visit -> table.of(visit.tasks()).stream())
                .map(Task::category)
                .forEach(categories::add);
        if (visits.stream().anyMatch(visit -> visit.tasks().isEmpty())) {
            categories.add(table.categories().value().get(0));
        }
        book.compensation().meals().category().ifPresent(categories::add);
        return categories;
    }
}
