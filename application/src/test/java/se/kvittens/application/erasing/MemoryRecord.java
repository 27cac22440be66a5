package se.kvittens.application.erasing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.looking.MemoryReadingLog;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.MemoryJournal.Line;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.visit.Note;

/** A journal, a log and what erases from both, all gone when the program ends. */
final class MemoryRecord implements PersonalRecord {

    private final MemoryJournal journal;
    private final MemoryReadingLog log = new MemoryReadingLog(this::isKnown);
    private final List<Erasure> erasures = new ArrayList<>();

    MemoryRecord(InstantSource clock) {
        this.journal = new MemoryJournal(clock);
    }

    MemoryJournal journal() {
        return journal;
    }

    MemoryReadingLog log() {
        return log;
    }

    @Override
    public Either<JournalFault, Optional<LastEntry>> lastAbout(RecipientId person) {
        List<Line> lines = journal.records().stream()
                .flatMap(record -> ofPerson(person, record).stream())
                .toList();
        return Either.right(lines.stream()
                .map(line -> line.recorded().taken())
                .max(Comparator.naturalOrder())
                .map(taken -> new LastEntry(
                        taken,
                        lines.stream()
                                .map(Line::about)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())));
    }

    @Override
    public Either<JournalFault, RecipientId> erase(RecipientId person, Instant lastTaken, Erasure erasure) {
        if (!lastAbout(person).get().map(LastEntry::taken).equals(Optional.of(lastTaken))) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        erasures.add(erasure);
        RecipientId key = new RecipientId("erased-" + erasures.size());
        journal.replaceAll(record -> {
            Set<Line> of = new HashSet<>(ofPerson(person, record));
            return record.stream()
                    .map(line -> of.contains(line) ? new Line(line.about(), erased(line.recorded(), key)) : line)
                    .toList();
        });
        log.replaceAll(reading -> reading.recipients().contains(person) ? erased(reading, person, key) : reading);
        return Either.right(key);
    }

    @Override
    public Either<JournalFault, List<Erasure>> erasures() {
        return Either.right(List.copyOf(erasures));
    }

    /** Also under the key of somebody who is erased. */
    private boolean isKnown(RecipientId person) {
        return lastAbout(person).get().isPresent();
    }

    private static List<Line> ofPerson(RecipientId person, List<Line> record) {
        Set<VisitId> names = record.stream()
                .flatMap(line -> nameOf(person, line.recorded().happening()).stream())
                .collect(Collectors.toSet());
        return record.stream()
                .filter(line -> names.contains(nameOf(line.recorded().happening())))
                .toList();
    }

    private static Optional<VisitId> nameOf(RecipientId person, Happening happening) {
        boolean isOf = happening instanceof ReceiptMade made
                        && made.receipt().recipient().equals(person)
                || happening instanceof VisitPostRegistered entered
                        && entered.recipient().equals(person);
        return isOf ? Optional.of(nameOf(happening)) : Optional.empty();
    }

    private static VisitId nameOf(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return new VisitId(made.receipt().id().value());
        }
        return happening instanceof VisitPostRegistered entered ? entered.visit() : ((ToVisit) happening).visit();
    }

    private static Recorded erased(Recorded recorded, RecipientId key) {
        return new Recorded(erased(recorded.happening(), key), withoutReason(recorded.deed()), recorded.taken());
    }

    private static Happening erased(Happening happening, RecipientId key) {
        if (happening instanceof ReceiptMade made) {
            RegisteredReceipt it = made.receipt();
            return new ReceiptMade(new RegisteredReceipt(
                    it.id(),
                    it.carer(),
                    key,
                    it.mark(),
                    it.receipt(),
                    it.registered(),
                    it.tag(),
                    it.uid(),
                    it.cause(),
                    it.handset()));
        }
        return happening instanceof VisitPostRegistered it
                ? new VisitPostRegistered(
                        it.visit(),
                        it.carer(),
                        key,
                        it.start(),
                        it.end(),
                        it.cause(),
                        it.outsideAllowed(),
                        it.tasks(),
                        Note.NONE)
                : happening;
    }

    private static Reading erased(Reading reading, RecipientId person, RecipientId key) {
        Set<RecipientId> recipients = new HashSet<>(reading.recipients());
        recipients.remove(person);
        recipients.add(key);
        return new Reading(withoutReason(reading.deed()), reading.sight(), reading.provider(), recipients);
    }

    private static Deed withoutReason(Deed deed) {
        return new Deed(deed.who(), deed.role(), deed.when(), "");
    }
}
