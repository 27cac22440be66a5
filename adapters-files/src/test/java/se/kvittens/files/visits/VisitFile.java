package se.kvittens.files.visits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.records.TableFile;

/** A CSV file of visits with a column for every field, which a test changes cell by cell. */
public final class VisitFile {

    static final Instant TAKEN = Instant.parse("2024-10-05T10:00:00Z");
    static final int MOST_CHARACTERS = 20;

    /** The usual forms of time; each column is named as its field. */
    static final String PROFILE = """
            format: 1
            of: visits
            system: PHONIRO
            columns:
              id: id
              provider: provider
              recipientId: recipientId
              recipientName: [given, family]
              carerId: carerId
              carerName: carerName
              kind: {columns: kind, words: {VISIT: besök, OTHER: [resa, möte]}}
              start: [date, start]
              end: [date, end]
              startBy: {columns: startBy, words: &by {NFC: tagg, MANUAL: hand, LOCK: lås}}
              endBy: {columns: endBy, words: *by}
              cause: {columns: cause, words: {PHONE_HANDLING: ingen täckning}}
              tag: {columns: tag, words: {FOREIGN: annan}}
              registered: registered
              approved: approved
              isApproved: {columns: isApproved, words: &yes {"true": ja, "false": nej}}
              changedStart: [date, changedStart]
              changedEnd: [date, changedEnd]
              changedAt: changedAt
              tasks: {columns: tasks, words: {SERVICE: städ, PERSONAL_CARE: dusch}, separator: "+"}
              doubleStaffing: {columns: doubleStaffing, words: *yes}
              declined: {columns: declined, words: *yes}
              privatePhone: {columns: privatePhone, words: *yes}
              phone: phone
              outsideAllowed: {columns: outsideAllowed, words: *yes}
              planned: planned
              note: note
              lastChanged: lastChanged
            """;

    private static final List<String> COLUMNS = List.of(
            ("id,provider,recipientId,given,family,carerId,carerName,kind,date,start,end,startBy,endBy,cause,tag,registered,"
                            + "approved,isApproved,changedStart,changedEnd,changedAt,tasks,doubleStaffing,declined,"
                            + "privatePhone,phone,outsideAllowed,planned,note,lastChanged")
                    .split(","));

    private final Path file;
    private final StringBuilder rows = new StringBuilder(String.join(",", COLUMNS) + "\n");
    private final List<Fault> faults = new ArrayList<>();
    private String profile = PROFILE;
    private Optional<Instant> taken = Optional.of(TAKEN);
    private FeedCounts counts = FeedCounts.NONE;

    public VisitFile(Path file) {
        this.file = file;
    }

    VisitFile by(String sound, String changed) {
        if (!profile.contains(sound)) {
            throw new IllegalArgumentException("The profile has no " + sound);
        }
        profile = profile.replace(sound, changed);
        return this;
    }

    VisitFile takenNobodyKnowsWhen() {
        taken = Optional.empty();
        return this;
    }

    /** A visit of c1 at 4711 on 2024-10-01 from 08:00 to 08:45 by tags, but for what is given: {@code start=09:00}. */
    public VisitFile row(String... cells) {
        String[] row = new String[COLUMNS.size()];
        for (int at = 0; at < row.length; at++) {
            row[at] = "";
        }
        for (String sound :
                "id=v1 recipientId=4711 carerId=c1 date=2024-10-01 start=08:00 end=08:45 startBy=tagg endBy=tagg"
                        .split(" ")) {
            set(row, sound);
        }
        for (String cell : cells) {
            set(row, cell);
        }
        rows.append(String.join(",", row)).append('\n');
        return this;
    }

    private static void set(String[] row, String cell) {
        int sign = cell.indexOf('=');
        row[COLUMNS.indexOf(cell.substring(0, sign))] = cell.substring(sign + 1);
    }

    /** A feed of the rows, which notes its faults here. */
    public ProfiledVisits feed() {
        try {
            Files.writeString(file, rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Faults wrong = new Faults();
        VisitProfile read =
                VisitProfile.parse("p.yaml", profile, wrong).orElseThrow(() -> new AssertionError(wrong.all()));
        return new ProfiledVisits(
                new TableFile(file, "f.csv", read.columns().shape()),
                read,
                new ProfiledVisits.Reading(taken, MOST_CHARACTERS, faults::add));
    }

    List<ToldVisit> told() {
        faults.clear();
        List<ToldVisit> told = new ArrayList<>();
        ProfiledVisits feed = feed();
        feed.tell(told::add);
        counts = feed.counts();
        return told;
    }

    ToldVisit only() {
        List<ToldVisit> told = told();
        if (told.size() != 1 || !faults.isEmpty()) {
            throw new AssertionError(told.size() + " visits, " + faults);
        }
        return told.get(0);
    }

    /** Of the last telling. */
    FeedCounts counts() {
        return counts;
    }

    /** Of the last telling. */
    List<String> faults() {
        return faults.stream()
                .map(fault -> fault.kind() + " " + fault.line() + " " + fault.field())
                .toList();
    }

    List<Fault> wholeFaults() {
        return faults;
    }
}
