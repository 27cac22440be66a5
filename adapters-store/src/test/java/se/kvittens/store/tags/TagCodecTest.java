package se.kvittens.store.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.stream.Line;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** How tags stand in the journal, and what of them can be erased. */
class TagCodecTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final MunicipalityId TOWN = new MunicipalityId("exempelviken");
    private static final TagUid UID = new TagUid("04A1B2C3D4E580");
    private static final Deed DEED = new Deed("åsa", Role.CASE_WORKER, EIGHT, "moved away");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TAG_ISSUED;{\"tag\":\"04A1B2C3D4E580\"};DAMAGED",
                "TAG_ISSUED;{\"tag\":\"04A1\",\"provider\":\"p\"};DAMAGED",
                "TAG_ISSUED;{\"provider\":\"p\"};DAMAGED",
                "TAG_MOUNTED;{\"tag\":\"04A1B2C3D4E580\"};DAMAGED",
                "TAG_CHECKED;{\"tag\":\"04A1B2C3D4E580\",\"inPlace\":\"yes\"};DAMAGED",
                "TAG_RETIRED;{\"tag\":\"04A1B2C3D4E580\",\"more\":\"x\"};NEWER_VERSION",
                "TAG_SOLD;{\"tag\":\"04A1B2C3D4E580\"};NEWER_VERSION",
            })
    void what_is_not_whole_is_damaged_and_what_is_not_known_is_newer(String type, String body, String fault) {
        Line line = new Line(type, body, EIGHT, EIGHT, DEED, Optional.empty(), "");

        assertThatThrownBy(() -> TagCodec.happening(line)).hasMessage(fault);
    }

    @Test
    void whose_door_it_is_stands_beside_what_is_never_changed() throws Exception {
        assertThat(afterErasing("select 1 where 0").happening()).isEqualTo(new TagMounted(UID, recipient("anna")));
        assertThat(entries()).hasSize(3).noneMatch(line -> line.contains("anna") || line.contains("moved away"));
        assertThat(subjects()).containsExactly(Optional.empty(), Optional.of("s"), Optional.of("s"));
    }

    @Test
    void who_is_erased_is_gone_and_the_tag_stays() throws Exception {
        RecordedTag mounted = afterErasing("delete from subject");

        assertThat(((TagMounted) mounted.happening()).recipient().value()).startsWith("erased-");
        assertThat(mounted.happening().uid()).isEqualTo(UID);
    }

    private RecordedTag afterErasing(String statement) throws Exception {
        try (Store store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(EIGHT))
                .openFor(Taps.TOWN)
                .get()) {
            TagJournal journal = store.tags();
            journal.append(
                            TOWN,
                            0,
                            List.of(
                                    new TagEntry(new TagIssued(UID, new ProviderId("p")), DEED),
                                    new TagEntry(new TagMounted(UID, recipient("anna")), DEED),
                                    new TagEntry(new TagRetired(UID), DEED)))
                    .get();
            try (Connection connection = connection();
                    Statement erase = connection.createStatement()) {
                erase.execute(statement);
            }
            return journal.read(TOWN, 0).get().recorded().get(1);
        }
    }

    private List<String> entries() throws Exception {
        List<String> entries = new ArrayList<>();
        try (Connection connection = connection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select type || body from entry")) {
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
        }
        return entries;
    }

    /** For each line whether it is about somebody, and whether that is the same one as in the line before. */
    private List<Optional<String>> subjects() throws Exception {
        List<Optional<String>> subjects = new ArrayList<>();
        try (Connection connection = connection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select case when e.subject is null then null"
                        + " when e.subject = b.pseudonym then 's' else 'other' end"
                        + " from entry e, subject b order by e.version")) {
            while (rows.next()) {
                subjects.add(Optional.ofNullable(rows.getString(1)));
            }
        }
        return subjects;
    }

    private Connection connection() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
    }

    private static RecipientId recipient(String id) {
        return new RecipientId(id);
    }
}
