package se.kvittens.examples.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.Tags;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;

/** What a kiosk knows of tags without the office is what the office said last. */
class KnownTagsTest {

    private static final TagUid HANGS = new TagUid("04A1A1A1A1A1A1");
    private static final TagUid HUNG = new TagUid("04A2A2A2A2A2A2");
    private static final Instant THEN = Instant.parse("2024-10-01T06:00:00.123456789Z");

    @Test
    void the_copy_says_the_same_as_the_record(@TempDir Path root) throws IOException {
        TagCopy copy = new TagCopy(root.resolve("tags.csv"));
        copy.write(record());
        Tags tags = KnownTags.asLastHeard(copy);

        assertThat(tags.tap(HANGS, Optional.empty(), THEN))
                .isEqualTo(new TapFinding(TagFinding.OWN, Optional.of(new RecipientId("r1"))));
        assertThat(tags.tap(HUNG, Optional.empty(), THEN.plusSeconds(1)).finding())
                .isEqualTo(TagFinding.RETIRED);
        assertThat(tags.tap(HUNG, Optional.empty(), THEN.minusSeconds(1)).finding())
                .isEqualTo(TagFinding.OWN);
        assertThat(copy.read().get()).isEqualTo(record().subList(0, 5));
    }

    @Test
    void without_a_copy_no_tag_is_known(@TempDir Path root) {
        Tags tags = KnownTags.asLastHeard(new TagCopy(root.resolve("tags.csv")));

        assertThat(tags.tap(HANGS, Optional.empty(), THEN)).isEqualTo(TapFinding.UNKNOWN);
    }

    @Test
    void a_copy_with_a_fault_is_not_used_at_all(@TempDir Path root) throws IOException {
        TagCopy copy = new TagCopy(root.resolve("tags.csv"));
        copy.write(record());
        Files.writeString(copy.file(), Files.readString(copy.file()).replaceFirst("ISSUED", "SOLD"));

        assertThat(copy.read().getLeft()).hasSize(1);
        assertThat(KnownTags.asLastHeard(copy).tap(HANGS, Optional.empty(), THEN))
                .isEqualTo(TapFinding.UNKNOWN);
    }

    @Test
    void what_the_office_tells_is_known_at_once_and_copied(@TempDir Path root) {
        TagCopy copy = new TagCopy(root.resolve("heard.csv"));
        try (KioskRig rig = KioskRig.withoutCopy(root)) {
            KnownTags tags = new KnownTags(copy, rig.office()::tags);
            tags.refresh(
                    rig.kiosk(),
                    KioskFolder.open(root, YearMonth.of(2025, 10)).get().directory());
            rig.reader.tap(KioskRig.BADGE);
            rig.reader.tap(KioskRig.ANNAS);

            assertThat(rig.kiosk().screen().receipt().orElseThrow().tag()).isEqualTo(TagFinding.OWN);
        }
        assertThat(copy.read().get()).hasSize(5);
    }

    @Test
    void only_its_owner_may_read_the_copy(@TempDir Path root) throws IOException {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        TagCopy copy = new TagCopy(root.resolve("tags.csv"));
        Files.writeString(copy.file(), "");
        Files.writeString(root.resolve("tags.csv.part"), "left by an earlier try");
        copy.write(record());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.file())))
                .isEqualTo("rw-------");
        assertThat(root).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void who_is_erased_leaves_the_copy_when_everything_is_asked_for_anew(@TempDir Path root) throws IOException {
        TagCopy copy = new TagCopy(root.resolve("heard.csv"));
        List<RecordedTag> office = new ArrayList<>(record().subList(0, 5));
        List<Long> asked = new ArrayList<>();
        try (KioskRig rig = KioskRig.withoutCopy(root)) {
            KnownTags tags = new KnownTags(copy, after -> {
                asked.add(after);
                return Either.right(new TagJournal.Page(5, 0, after == 0 ? office : List.of()));
            });
            KioskDirectory people =
                    KioskFolder.open(root, YearMonth.of(2025, 10)).get().directory();
            tags.refresh(rig.kiosk(), people);
            office.set(3, at(THEN.minusSeconds(6), new TagMounted(HUNG, new RecipientId("erased-x"))));
            for (int part = 0; part < KnownTags.PARTS; part++) {
                tags.refresh(rig.kiosk(), people);
            }
            assertThat(Files.readString(copy.file())).contains("r3");

            tags.refresh(rig.kiosk(), people);
        }
        assertThat(asked).hasSize(KnownTags.PARTS + 2).startsWith(0L, 5L).endsWith(5L, 0L);
        assertThat(Files.readString(copy.file())).contains("erased-x").doesNotContain("r3");
    }

    /** The last one, a spot check, says nothing of whose door it is. */
    private static List<RecordedTag> record() {
        return List.of(
                at(THEN.minusSeconds(9), new TagIssued(HANGS, new ProviderId("Norra"))),
                at(THEN.minusSeconds(8), new TagMounted(HANGS, new RecipientId("r1"))),
                at(THEN.minusSeconds(7), new TagIssued(HUNG, new ProviderId("Norra, \"söder\""))),
                at(THEN.minusSeconds(6), new TagMounted(HUNG, new RecipientId("r3"))),
                at(THEN, new TagRetired(HUNG)),
                at(THEN, new TagChecked(HANGS, true)));
    }

    private static RecordedTag at(Instant when, TagHappening happening) {
        return new RecordedTag(happening, new Deed("x1", Role.PLANNER, when, ""), when);
    }
}
