package se.rondell.visits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/** Visits of Rondell, a system that does not exist: each line of its export is one, as an object of JSON. */
public record RondellVisits(Path file, Consumer<Rejected> rejects) implements VisitFeed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, ReceiptMethod> METHODS =
            Map.of("tag", ReceiptMethod.NFC, "lock", ReceiptMethod.LOCK, "hand", ReceiptMethod.MANUAL);
    private static final Map<String, TaskCode> TASKS =
            Map.of("omvårdnad", new TaskCode("PERSONAL_CARE"), "service", new TaskCode("SERVICE"));

    /** A line, from 1, and the field that is missing or wrong. What stands there may be personal, and is not repeated. */
    public record Rejected(long line, String field) {}

    @Override
    public void tell(Consumer<ToldVisit> visits) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, number++).ifPresent(visits);
            }
        } catch (IOException unreadable) {
            throw new FeedInterrupted("" + file, new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.BROKEN_OFF)));
        }
    }

    private Optional<ToldVisit> read(String line, long number) {
        try {
            return Optional.of(visit(JSON.readTree(line), number));
        } catch (IOException | IllegalArgumentException wrong) {
            rejects.accept(new Rejected(number, wrong instanceof IOException ? "*" : wrong.getMessage()));
            return Optional.empty();
        }
    }

    private ToldVisit visit(JsonNode line, long number) {
        Instant saved = field(line, "saved", RondellVisits::time);
        return new ToldVisit(
                field(line, "ref", VisitId::new),
                field(line, "provider", Optional::of),
                field(line, "customer", name -> new ToldPerson(Optional.empty(), Optional.of(name))),
                field(line, "carer", id -> new ToldPerson(Optional.of(id), Optional.empty())),
                SystemOfRecord.PHONIRO, // in the words of SYS-1: the system before the change
                receipt(line, "in"),
                line.has("out") ? receipt(line, "out") : null,
                new Registration(saved, field(line, "approved", text -> Optional.of(time(text))), List.of()),
                Remarks.NONE,
                Set.of(field(line, "task", TASKS::get)),
                Optional.empty(),
                new Origin("" + file, number, Optional.of(saved)));
    }

    private static Receipt receipt(JsonNode line, String end) {
        return new Receipt(field(line, end, RondellVisits::time), field(line, end + "By", METHODS::get));
    }

    /** What stands in a field. A word that is not known is not guessed. */
    private static <T> T field(JsonNode line, String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(read.apply(line.required(name).textValue())).orElseThrow();
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(name, wrong);
        }
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
