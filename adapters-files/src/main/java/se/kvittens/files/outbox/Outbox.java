package se.kvittens.files.outbox;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.answer.AnswerText;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;

/**
 * Three files about visits that were sent: accepted, refused, and waiting. Each visit is in one of them, by what became of
 * it last. They also remember under which number it went out, so that the same content goes out under the same number
 * again, and another one under a higher.
 */
public final class Outbox {

    private final Path folder;
    private final AnswerText text;
    private final Map<VisitId, Parcel> parcels = new LinkedHashMap<>();

    private Outbox(Path folder, Locale locale) {
        this.folder = folder;
        this.text = new AnswerText(locale);
    }

    /**
     * The outbox of a folder, with what the files there say; all that is wrong with them.
     *
     * @param locale of the texts: Swedish, or else English
     */
    public static Either<List<Fault>, Outbox> open(Path folder, Locale locale) throws IOException {
        Outbox outbox = new Outbox(folder, locale);
        Faults faults = new Faults();
        for (OutboxFile file : OutboxFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.exists(path)) {
                ParcelRows.read(path, file, faults).forEach(parcel -> outbox.parcels.put(parcel.visit(), parcel));
            }
        }
        return faults.isEmpty() ? Either.right(outbox) : Either.left(faults.all());
    }

    /** The visits that a file of an outbox names, be it one that somebody has shortened; all that is wrong with it. */
    public static Either<List<Fault>, List<VisitId>> visitsIn(Path file) throws IOException {
        Faults faults = new Faults();
        List<VisitId> visits = ParcelRows.read(file, OutboxFile.WAITING, faults).stream()
                .map(Parcel::visit)
                .toList();
        return faults.isEmpty() ? Either.right(visits) : Either.left(faults.all());
    }

    /**
     * The visit under the number that it is to go out with. A number that the other system uses for something else is not
     * tried again.
     */
    public VisitVersion numbered(RegisteredVisit visit) {
        Parcel before = parcels.get(visit.id());
        if (before == null) {
            return new VisitVersion(visit, 1);
        }
        boolean isSame = before.content().equals(VisitContent.hashOf(visit));
        boolean isUsed = before.said().name().equals(RefusalReason.TAKEN.name());
        return new VisitVersion(visit, isSame && !isUsed ? before.version() : before.version() + 1);
    }

    /** The provider under whose name a visit of this id was sent; ids are one system's, whoever's visits they name. */
    public Optional<String> providerOf(VisitId visit) {
        return Optional.ofNullable(parcels.get(visit)).map(Parcel::provider);
    }

    /**
     * How often the other system was asked in vain to take each of those that wait and were asked for. What was asked least
     * often is to go out first, so that visits at which it always fails don't keep the others waiting.
     */
    public Map<VisitId, Integer> askedInVain() {
        return parcels.values().stream()
                .filter(parcel -> parcel.asked() > 0)
                .collect(Collectors.toMap(Parcel::visit, Parcel::asked));
    }

    /**
     * What became of a visit now, in the place of what became of it before.
     *
     * @param wasAsked whether the other system was asked to take it
     */
    public void note(String provider, VisitVersion sent, Answer<VisitReceiver.Standing> answer, boolean wasAsked) {
        RegisteredVisit visit = sent.visit();
        String content = VisitContent.hashOf(visit);
        Parcel before = parcels.get(visit.id());
        int asked = before != null && before.content().equals(content) ? before.asked() : 0;
        OutboxFile file = OutboxFile.of(answer);
        parcels.put(
                visit.id(),
                new Parcel(
                        file,
                        provider,
                        visit.id(),
                        CareZone.dateOf(visit.firstReceipt()),
                        visit.recipient().value(),
                        sent.number(),
                        file == OutboxFile.WAITING ? asked + (wasAsked ? 1 : 0) : 0,
                        content,
                        said(answer)));
    }

    /** How many visits are in each file. */
    public Map<OutboxFile, Long> counts() {
        Map<OutboxFile, Long> counts = new EnumMap<>(OutboxFile.class);
        for (OutboxFile file : OutboxFile.values()) {
            counts.put(file, 0L);
        }
        parcels.values().forEach(parcel -> counts.merge(parcel.file(), 1L, Long::sum));
        return counts;
    }

    /** Writes all three, each in the place of the one before. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        for (OutboxFile file : OutboxFile.values()) {
            ParcelRows.write(
                    folder.resolve(file.fileName()), parcels.values().stream().filter(parcel -> parcel.file() == file));
        }
    }

    private Parcel.Said said(Answer<VisitReceiver.Standing> answer) {
        if (answer instanceof Answer.Accepted<VisitReceiver.Standing> accepted) {
            return new Parcel.Said(accepted.result().name(), "", "", "");
        }
        if (answer instanceof Answer.Refused<VisitReceiver.Standing> refused) {
            return new Parcel.Said(
                    refused.reason().name(),
                    AnswerText.rulesOf(refused.reason()),
                    text.of(refused.reason()),
                    refused.detail());
        }
        var obstacle = ((Answer.NotReady<VisitReceiver.Standing>) answer).obstacle();
        return new Parcel.Said(obstacle.kind().name(), "", text.of(obstacle), "");
    }
}
