package se.kvittens.application.kiosk;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.registering.Households;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/** What is known here of the visits of carers, by the rules in force. */
final class Visits {

    private final KioskSettings settings;
    private final RuleBooks books;
    private final Holdings holdings;

    Visits(KioskSettings settings, RuleBooks books, Holdings holdings) {
        this.settings = settings;
        this.books = books;
        this.holdings = holdings;
    }

    Optional<RuleBook> bookAt(Instant at) {
        return books.rulesFor(settings.municipality(), YearMonth.from(CareZone.dateOf(at)));
    }

    /** Empty where no rule book is in force. */
    Optional<KnownVisits> around(CarerId carer, Instant about, Households households) {
        return bookAt(about).map(book -> KnownVisits.of(holdings.around(carer, about), book.pairing(), households));
    }

    KioskName kiosk() {
        return settings.name();
    }

    static Optional<RegisteredReceipt> receiptOf(Kept kept) {
        return kept.content() instanceof Request request && request.happening() instanceof ReceiptMade made
                ? Optional.of(made.receipt())
                : Optional.empty();
    }

    /** What was said of the visit that holds a receipt and was not refused, in the order in which it was done. */
    List<Request> saidOf(RegisteredReceipt receipt, Households households) {
        Set<VisitId> names = around(receipt.carer(), receipt.at(), households)
                .flatMap(known -> known.holding(receipt.id()))
                .map(visit -> visit.receipts().map(RegisteredReceipt::id))
                .orElseGet(() -> Stream.of(receipt.id()))
                .map(id -> new VisitId(id.value()))
                .collect(Collectors.toSet());
        return holdings.of(receipt.carer()).stream()
                .filter(Predicate.not(Kept::isRefused))
                .flatMap(kept -> kept.content() instanceof Request request ? Stream.of(request) : Stream.empty())
                .filter(request -> request.happening() instanceof ToVisit said && names.contains(said.visit()))
                .sorted(Comparator.comparing(Request::at))
                .toList();
    }
}
