package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.visits.ProfiledVisits;
import se.kvittens.files.visits.VisitProfile;

/**
 * Any bytes as a profile of visits and a file that is read by it, between them a line {@code ===}; without that line the
 * bytes are the file of a sound profile. A profile or faults, never both; of the rows, each is told, skipped or rejected
 * for a fault, the same each time.
 */
public final class ProfileFuzz {

    private static final FuzzFolder FOLDER = new FuzzFolder("profile");
    private static final byte[] BETWEEN = "\n===\n".getBytes(StandardCharsets.US_ASCII);
    /** After these no row is read. */
    private static final Set<FaultKind> OF_THE_HEADER =
            EnumSet.of(FaultKind.MISSING_COLUMN, FaultKind.DUPLICATE_FIELD, FaultKind.EMPTY_TABLE);

    private static final int MOST_CHARACTERS = 200;
    private static final Optional<Instant> TAKEN = Optional.of(Instant.parse("2024-10-05T10:00:00Z"));
    private static final byte[] SOUND = """
            format: 1
            of: visits
            system: PHONIRO
            columns:
              recipientName: [Förnamn, Efternamn]
              carerId: Personal
              kind: {columns: Typ, words: {VISIT: Besök, OTHER: Resa}}
              start: [Datum, Start]
              end: [Datum, Slut]
              startBy: {columns: Metod, words: &by {NFC: Tagg, MANUAL: Hand}}
              endBy: {columns: Metod, words: *by}
              planned: {columns: Planerat, unit: CLOCK}
              note: Anm
            """.getBytes(StandardCharsets.UTF_8);

    private ProfileFuzz() {}

    /** What came of a file. */
    private record Read(FeedCounts counts, List<ToldVisit> told, List<Fault> faults) {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int between = indexOf(BETWEEN, bytes);
        byte[] text = between < 0 ? SOUND : Arrays.copyOf(bytes, between);
        byte[] content = between < 0 ? bytes : Arrays.copyOfRange(bytes, between + BETWEEN.length, bytes.length);
        Path profile = FOLDER.write("profile.yaml", text);
        Faults faults = new Faults();
        Optional<VisitProfile> read = VisitProfile.read(profile, faults);

        check(read.isPresent() == faults.isEmpty(), "there is a profile or a fault");
        FaultLaws.hold(faults.all(), FOLDER.root());
        faults.all().forEach(fault -> check(fault.line() <= Lines.of(text), "a fault is on a line that is there"));
        read.ifPresent(each -> holdOf(each, content));
    }

    private static void holdOf(VisitProfile profile, byte[] content) {
        Path file = FOLDER.write("visits", content);
        Read read = read(profile, file);

        FaultLaws.hold(read.faults(), FOLDER.root());
        FeedCounts counts = read.counts();
        check(
                counts.told() + counts.skipped() + counts.rejected() == counts.records(),
                "rows told, skipped and rejected are all rows");
        check(read.told().size() == counts.told(), "each row that is told is a visit");
        if (read.faults().stream().map(Fault::kind).noneMatch(OF_THE_HEADER::contains)) {
            check(linesOfRows(read, profile) == counts.rejected(), "a row is rejected for a fault, and for none taken");
        }
        if (profile.columns().shape().layout() instanceof TableShape.Csv csv
                && csv.charset().equals(StandardCharsets.UTF_8)) {
            read.faults()
                    .forEach(fault -> check(fault.line() <= Lines.of(content), "a fault is on a line that is there"));
        }
        check(read.equals(read(profile, file)), "a file is read the same again");
    }

    /** How many rows have a fault. */
    private static long linesOfRows(Read read, VisitProfile profile) {
        return read.faults().stream()
                .mapToLong(Fault::line)
                .filter(line -> line > profile.columns().shape().headerLine())
                .distinct()
                .count();
    }

    private static Read read(VisitProfile profile, Path file) {
        List<ToldVisit> told = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        ProfiledVisits feed = new ProfiledVisits(
                new TableFile(file, file.toString(), profile.columns().shape()),
                profile,
                new ProfiledVisits.Reading(TAKEN, MOST_CHARACTERS, faults::add));
        feed.tell(told::add);
        return new Read(feed.counts(), told, faults);
    }

    private static int indexOf(byte[] sought, byte[] bytes) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
