package se.kvittens.application.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;

/** Whether a tag hangs at somebody's door, by the record of tags. */
class TagsOfRegisterTest {

    private static final TagUid UID = new TagUid("04A1B2C3D4E580");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final TagHappening ISSUED = new TagIssued(UID, new ProviderId("Exempelvikens hemtjänst"));
    private static final TagHappening MOUNTED = new TagMounted(UID, ANNA);

    @Test
    void REG_11_a_tag_hangs_from_when_it_is_mounted_until_it_is_retired() {
        assertThat(hangs(ANNA, ISSUED)).isFalse();
        assertThat(hangs(ANNA, ISSUED, MOUNTED)).isTrue();
        assertThat(hangs(new RecipientId("bo"), ISSUED, MOUNTED)).isFalse();
        assertThat(hangs(ANNA, ISSUED, MOUNTED, new TagRetired(UID))).isFalse();
    }

    @Test
    void a_record_that_cannot_be_read_is_no_record_without_a_tag() {
        assertThat(tags(Either.left(JournalFault.BUSY)).hangsAt(ANNA, Town.NORTH))
                .isEqualTo(Either.left(JournalFault.BUSY));
    }

    private static boolean hangs(RecipientId person, TagHappening... happened) {
        Deed deed = new Deed("åsa", Role.PLANNER, At.at("2024-10-01T08:00"), "");
        List<RecordedTag> recorded = Stream.of(happened)
                .map(each -> new RecordedTag(each, deed, deed.when()))
                .toList();
        return tags(Either.right(new TagJournal.Page(recorded.size(), 0, recorded)))
                .hangsAt(person, Town.NORTH)
                .get();
    }

    private static TagsOfRegister tags(Either<JournalFault, TagJournal.Page> page) {
        return new TagsOfRegister(new KeepTags(
                new Held(page), () -> new RuleBooks(List.of(Town.north().book()))));
    }

    /** A record that is only read. */
    private record Held(Either<JournalFault, Page> page) implements TagJournal {

        @Override
        public Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
            return page;
        }

        @Override
        public Either<JournalFault, List<RecordedTag>> append(
                MunicipalityId municipality, long version, List<TagEntry> entries) {
            return Either.left(JournalFault.READ_ONLY);
        }
    }
}
