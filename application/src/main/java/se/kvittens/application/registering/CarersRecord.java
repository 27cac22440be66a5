package se.kvittens.application.registering;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.CarersVisits.Ground;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/** Reads as much of a carer's record as is needed to know the visits around an instant, and no more. */
final class CarersRecord {

    private final Journal journal;
    private final Households households;
    private final RuleBooks books;

    CarersRecord(Journal journal, Households households, RuleBooks books) {
        this.journal = journal;
        this.households = households;
        this.books = books;
    }

    /** What is known around an instant, and the version of the record in which it stands. */
    record Known(long version, Ground ground, List<Recorded> recorded) {

        CarersVisits visits() {
            return CarersVisits.of(ground, recorded);
        }

        /** The visits once more is recorded. */
        CarersVisits with(List<Recorded> more) {
            return CarersVisits.of(
                    ground, Stream.concat(recorded.stream(), more.stream()).toList());
        }
    }

    /** Only where a rule book is in force. */
    Either<JournalFault, Known> around(Instant about, Assignment assignment, CarerId carer) {
        return over(new TimeSpan(about, about), assignment, carer);
    }

    /** What is known of the visits that begin within a span. Only where a rule book is in force at its start. */
    Either<JournalFault, Known> over(TimeSpan begun, Assignment assignment, CarerId carer) {
        CarerOfProvider key = new CarerOfProvider(assignment.provider(), carer);
        Instant about = begun.start();
        RuleBook book = bookAt(about, assignment).orElseThrow();
        return read(key, ground(book, assignment), Stretch.around(begun, book.pairing()), about);
    }

    /**
     * All that is about a stretch of time, and what else is needed to know the visits in it.
     *
     * @param book in force in the middle of it
     */
    Either<JournalFault, CarersVisits> over(TimeSpan about, RuleBook book, Assignment assignment, CarerId carer) {
        CarerOfProvider key = new CarerOfProvider(assignment.provider(), carer);
        return read(key, ground(book, assignment), Stretch.around(about, book.pairing()), about.start())
                .map(Known::visits);
    }

    /** Each visit is of the system that was live for the provider at its first receipt. */
    private Ground ground(RuleBook book, Assignment assignment) {
        return new Ground(
                book.pairing(), households::live, first -> book.cutOver().liveAt(first, assignment.goLive()));
    }

    private Either<JournalFault, Known> read(CarerOfProvider key, Ground ground, Stretch first, Instant about) {
        Stretch stretch = first;
        while (true) {
            Either<JournalFault, Journal.Page> page = journal.read(key, stretch.span());
            if (page.isLeft()) {
                return Either.left(page.getLeft());
            }
            List<Recorded> recorded = page.get().recorded();
            Optional<Instant> begin = stretch.lastRestBefore(about, recorded, ground.pairing());
            if (begin.isPresent()) {
                return Either.right(new Known(page.get().version(), ground, Stretch.from(begin.get(), recorded)));
            }
            stretch = stretch.longer();
        }
    }

    Optional<RuleBook> bookAt(Instant about, Assignment assignment) {
        return books.rulesFor(assignment.municipality(), YearMonth.from(CareZone.dateOf(about)));
    }
}
