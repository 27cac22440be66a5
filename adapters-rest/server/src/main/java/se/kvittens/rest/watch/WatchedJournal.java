package se.kvittens.rest.watch;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** A journal, and how long it takes. */
public record WatchedJournal(Journal journal, Meters meters) implements Journal {

    private static final String DONE = "DONE";

    @Override
    public Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
        return timed("read", () -> journal.read(carer, about));
    }

    @Override
    public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
        return timed("append", () -> journal.append(carer, version, entries))
                .peek(taken -> meters.receiptsTaken(receipts(entries)));
    }

    private static int receipts(List<Entry> entries) {
        return (int) entries.stream()
                .filter(each -> each.happening() instanceof Happening.ReceiptMade)
                .count();
    }

    @Override
    public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
        return timed("timeOf", () -> journal.timeOf(carer, receiptOrVisit));
    }

    @Override
    public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
        return timed("holder", () -> journal.holder(provider, receiptOrVisit));
    }

    @Override
    public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
        return timed("carers", () -> journal.carers(provider, about));
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
        return timed("ahead", () -> journal.ahead(provider));
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
        return timed("versions", () -> journal.versions(provider));
    }

    @Override
    public Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
        return timed("after", () -> journal.after(carer, version));
    }

    private <T> Either<JournalFault, T> timed(String call, Supplier<Either<JournalFault, T>> asking) {
        Meters.Begun begun = meters.begin();
        Either<JournalFault, T> answer = asking.get();
        meters.journal(begun, call, answer.fold(JournalFault::name, done -> DONE));
        return answer;
    }
}
