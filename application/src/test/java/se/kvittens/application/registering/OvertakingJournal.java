package se.kvittens.application.registering;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** Lets somebody else do something once, after the record was read and before anything is taken down. */
class OvertakingJournal implements Journal {

    private final MemoryJournal memory;
    private final List<TimeSpan> stretches = new ArrayList<>();
    private Optional<Runnable> meanwhile;

    OvertakingJournal(MemoryJournal memory, Runnable meanwhile) {
        this.memory = memory;
        this.meanwhile = Optional.of(meanwhile);
    }

    /** What was read of, so far. */
    List<TimeSpan> stretches() {
        return List.copyOf(stretches);
    }

    @Override
    public Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
        stretches.add(about);
        return memory.read(carer, about);
    }

    @Override
    public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
        Optional<Runnable> once = meanwhile;
        meanwhile = Optional.empty();
        once.ifPresent(Runnable::run);
        return memory.append(carer, version, entries);
    }

    @Override
    public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
        return memory.timeOf(carer, receiptOrVisit);
    }

    @Override
    public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
        return memory.holder(provider, receiptOrVisit);
    }

    @Override
    public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
        return memory.carers(provider, about);
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
        return memory.ahead(provider);
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
        return memory.versions(provider);
    }

    @Override
    public Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
        return memory.after(carer, version);
    }
}
