package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** A journal in which the record of one carer can't be read. */
record DamagedFor(String carer, Journal other) implements Journal {

    RecordVisits recording() {
        return new RecordVisits(this, (one, another) -> false, DoorTown::books);
    }

    @Override
    public Either<JournalFault, Page> read(CarerOfProvider of, TimeSpan about) {
        return of.carer().value().equals(carer) ? Either.left(JournalFault.DAMAGED) : other.read(of, about);
    }

    @Override
    public Either<JournalFault, List<Recorded>> append(CarerOfProvider of, long version, List<Entry> entries) {
        return other.append(of, version, entries);
    }

    @Override
    public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider of, VisitId receiptOrVisit) {
        return other.timeOf(of, receiptOrVisit);
    }

    @Override
    public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
        return other.holder(provider, receiptOrVisit);
    }

    @Override
    public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
        return other.carers(provider, about);
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
        return other.ahead(provider);
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
        return other.versions(provider);
    }

    @Override
    public Either<JournalFault, Page> after(CarerOfProvider of, long version) {
        return other.after(of, version);
    }
}
