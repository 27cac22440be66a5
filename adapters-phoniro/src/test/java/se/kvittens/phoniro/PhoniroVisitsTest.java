package se.kvittens.phoniro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.feed.VisitFeedContract;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.visits.ProfiledVisits;

/** An export as a feed, with and without Guice; the contract of all feeds is kept. */
class PhoniroVisitsTest extends VisitFeedContract {

    private static final String PROFILE = """
            format: 1
            of: visits
            system: %s
            file: {encoding: windows-1252, separator: ";"}
            columns:
              kind: {columns: Typ, words: {VISIT: Besök, OTHER: Kringtid}}
              recipientName: Kund
              carerName: Personal
              start: [Datum, Start]
              end: [Datum, Slut]
              startBy: {columns: Kvittens, words: {NFC: Enbart kvittens, LOCK: Lås}}
              endBy: {columns: Kvittens, words: {NFC: Enbart kvittens, LOCK: Lås}}
              tasks: {columns: Insats, words: {SERVICE: Städning}}
              phone: Telefon
            """;
    private static final String EXPORT = """
            Typ;Kund;Personal;Datum;Start;Slut;Kvittens;Insats;Telefon
            Besök;Löf, Märta;Dahl, Amir;2024-08-05;08:00;08:30;Lås;Städning;T-17
            Kringtid;;Dahl, Amir;2024-08-05;08:30;08:45;;;
            Besök;Hägg, Åke;Dahl, Amir;2024-08-05;08:50;09:20;Enbart kvittens;Städning;
            Besök;Löf, Märta;Dahl, Amir;2024-08-06;08:01;;Lås;;T-18
            """;

    @TempDir
    private Path folder;

    private final List<Fault> faults = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("export.csv"), EXPORT, Charset.forName("windows-1252"));
        Files.writeString(folder.resolve("phoniro.yaml"), PROFILE.formatted("PHONIRO"));
        Files.writeString(folder.resolve("other.yaml"), PROFILE.formatted("LIFECARE"));
    }

    @Override
    protected boolean tellsPhones() {
        return true;
    }

    @Override
    protected VisitFeed feed() {
        return open(new PhoniroVisits(), "phoniro.yaml").orElseThrow();
    }

    @Test
    void visits_are_told_and_time_beside_them_is_counted() {
        ProfiledVisits feed = open(new PhoniroVisits(), "phoniro.yaml").orElseThrow();
        List<ToldVisit> told = new ArrayList<>();
        feed.tell(told::add);

        assertThat(told).hasSize(3).allMatch(visit -> visit.system() == SystemOfRecord.PHONIRO);
        assertThat(told.get(0).tasks()).containsExactly(new TaskCode("SERVICE"));
        assertThat(told.get(2).end()).isNull();
        assertThat(feed.counts().skipped()).isEqualTo(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_profile_of_another_system_is_refused() {
        assertThat(open(new PhoniroVisits(), "other.yaml")).isEmpty();
        assertThat(faults)
                .extracting(Fault::kind, Fault::field)
                .containsExactly(tuple(FaultKind.INVALID_VALUE, "system"));
    }

    @Test
    void a_profile_that_is_not_there_is_said_and_not_thrown() {
        assertThat(open(new PhoniroVisits(), "nowhere.yaml")).isEmpty();
        assertThat(faults).isNotEmpty();
    }

    @Test
    void Guice_gives_the_same() {
        PhoniroVisits visits = Guice.createInjector(new PhoniroModule()).getInstance(PhoniroVisits.class);

        assertThat(open(visits, "phoniro.yaml")).isPresent();
    }

    private Optional<ProfiledVisits> open(PhoniroVisits visits, String profile) {
        return visits.open(
                folder.resolve("export.csv"),
                folder.resolve(profile),
                new ProfiledVisits.Reading(Optional.empty(), 200, faults::add));
    }
}
