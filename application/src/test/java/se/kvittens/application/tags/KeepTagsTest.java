package se.kvittens.application.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagOutcome.Done;
import se.kvittens.application.tags.TagOutcome.NotRecorded;
import se.kvittens.application.tags.TagOutcome.Overtaken;
import se.kvittens.application.tags.TagOutcome.Refused;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagUid;

/** What is asked for of tags, decided and recorded. */
class KeepTagsTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final ProviderId PROVIDER = new ProviderId("p");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final TagUid ONE = new TagUid("04A1B2C3D4E501");
    private static final TagUid TWO = new TagUid("04A1B2C3D4E502");

    private final MemoryTagJournal memory = new MemoryTagJournal(new SettableClock(EIGHT));
    private final KeepTags keep = keeping(memory);

    @Test
    void REG_11_what_is_accepted_is_recorded_and_known_when_it_is_asked_again() {
        TagOutcome issued = ask(keep, new TagIssued(ONE, PROVIDER));

        assertThat(issued)
                .isEqualTo(new Done(new Tag(
                        ONE, PROVIDER, Standing.ISSUED, EIGHT, Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(ask(keep, new TagIssued(ONE, PROVIDER))).isEqualTo(issued);
        assertThat(recorded()).hasSize(1);
        assertThat(keep.register(Town.NORTH).get().find(ONE)).isPresent();
    }

    @Test
    void REG_11_what_a_rule_refuses_is_not_recorded() {
        assertThat(ask(keep, new TagMounted(ONE, ANNA))).isEqualTo(new Refused(TagRefusalCode.NOT_ISSUED));
        for (int i = 0; i < 4; i++) {
            ask(keep, new TagIssued(new TagUid("04A1B2C3D4E51" + i), PROVIDER));
        }
        assertThat(recorded()).hasSize(3);
        assertThat(ask(keep, new TagIssued(ONE, PROVIDER))).isEqualTo(new Refused(TagRefusalCode.TOO_MANY_OUT));
    }

    @Test
    void BOOK_1_without_a_rule_book_it_is_refused() {
        Deed before = new Deed("åsa", Role.PLANNER, Instant.parse("2019-12-31T22:59:59Z"), "");

        assertThat(keep.ask(Town.NORTH, new TagIssued(ONE, PROVIDER), before, 1))
                .isEqualTo(new Refused(TagRefusalCode.NO_RULE_BOOK));
        assertThat(keep.ask(new MunicipalityId("nowhere"), new TagIssued(ONE, PROVIDER), deed(), 1))
                .isEqualTo(new Refused(TagRefusalCode.NO_RULE_BOOK));
    }

    @Test
    void who_was_first_with_another_tag_is_no_hindrance() {
        Meddled journal = new Meddled(() -> ask(keep, new TagIssued(TWO, PROVIDER)));

        assertThat(ask(keeping(journal), new TagIssued(ONE, PROVIDER))).isInstanceOf(Done.class);
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void who_was_first_with_the_same_tag_wins_and_the_other_is_told() {
        ask(keep, new TagIssued(ONE, PROVIDER));
        Meddled journal = new Meddled(() -> ask(keep, new TagMounted(ONE, ANNA)));

        TagOutcome outcome = ask(keeping(journal), new TagRetired(ONE));

        assertThat(outcome).isInstanceOf(Overtaken.class);
        assertThat(((Overtaken) outcome).now().orElseThrow().recipient()).contains(ANNA);
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void who_was_first_at_the_same_door_wins_and_the_other_is_told_why() {
        ask(keep, new TagIssued(ONE, PROVIDER));
        ask(keep, new TagIssued(TWO, PROVIDER));
        Meddled journal = new Meddled(() -> ask(keep, new TagMounted(TWO, ANNA)));

        assertThat(ask(keeping(journal), new TagMounted(ONE, ANNA)))
                .isEqualTo(new Refused(TagRefusalCode.RECIPIENT_HAS_ONE));
    }

    @Test
    void who_was_first_at_another_door_is_no_hindrance() {
        ask(keep, new TagIssued(ONE, PROVIDER));
        Meddled journal = new Meddled(() -> {
            ask(keep, new TagIssued(TWO, PROVIDER));
            ask(keep, new TagMounted(TWO, BO));
        });

        assertThat(ask(keeping(journal), new TagMounted(ONE, ANNA))).isInstanceOf(Done.class);
    }

    @Test
    void two_who_ask_the_same_at_once_are_both_told_that_it_is_done_and_it_is_recorded_once() {
        Meddled journal = new Meddled(() -> ask(keep, new TagIssued(ONE, PROVIDER)));

        assertThat(ask(keeping(journal), new TagIssued(ONE, PROVIDER))).isInstanceOf(Done.class);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void the_last_place_of_a_provider_is_given_once() {
        ask(keep, new TagIssued(ONE, PROVIDER));
        ask(keep, new TagIssued(TWO, PROVIDER));
        Meddled journal = new Meddled(() -> ask(keep, new TagIssued(new TagUid("04A1B2C3D4E503"), PROVIDER)));

        assertThat(ask(keeping(journal), new TagIssued(new TagUid("04A1B2C3D4E504"), PROVIDER)))
                .isEqualTo(new Refused(TagRefusalCode.TOO_MANY_OUT));
    }

    @Test
    void who_is_overtaken_for_ever_is_told_that_the_journal_is_busy() {
        assertThat(ask(keeping(new Failing(JournalFault.OVERTAKEN)), new TagIssued(ONE, PROVIDER)))
                .isEqualTo(new NotRecorded(JournalFault.BUSY));
    }

    @Test
    void what_the_journal_cannot_take_down_is_said() {
        assertThat(ask(keeping(new Failing(JournalFault.FULL)), new TagIssued(ONE, PROVIDER)))
                .isEqualTo(new NotRecorded(JournalFault.FULL));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void what_was_read_once_is_not_read_again() {
        Meddled journal = new Meddled(() -> {});
        KeepTags keeping = keeping(journal);
        ask(keeping, new TagIssued(ONE, PROVIDER));
        ask(keeping, new TagMounted(ONE, ANNA));
        ask(keeping, new TagRetired(ONE));

        assertThat(journal.after).containsExactly(0L, 0L, 1L);
    }

    @Test
    void a_record_that_is_shorter_than_it_was_is_read_from_its_beginning() {
        List<TagJournal> journals = new ArrayList<>(List.of(memory));
        KeepTags keeping = keeping(new Switched(journals));
        ask(keep, new TagIssued(ONE, PROVIDER));
        ask(keep, new TagMounted(ONE, ANNA));
        assertThat(keeping.register(Town.NORTH).get().activeAt(ANNA)).isPresent();

        MemoryTagJournal restored = new MemoryTagJournal(new SettableClock(EIGHT));
        ask(keeping(restored), new TagIssued(TWO, PROVIDER));
        journals.set(0, restored);

        assertThat(keeping.register(Town.NORTH).get().all())
                .extracting(Tag::uid)
                .containsExactly(TWO);
    }

    @Test
    void SYS_8_who_is_erased_meanwhile_is_named_no_more() {
        ask(keep, new TagIssued(ONE, PROVIDER));
        ask(keep, new TagMounted(ONE, ANNA));
        assertThat(keep.register(Town.NORTH).get().activeAt(ANNA)).isPresent();

        RecipientId key = new RecipientId("erased-key");
        memory.erase(ANNA, key);

        assertThat(keep.register(Town.NORTH).get().activeAt(ANNA)).isEmpty();
        assertThat(((Done) ask(keep, new TagRetired(ONE))).tag().recipient()).contains(key);
    }

    private static KeepTags keeping(TagJournal journal) {
        return new KeepTags(journal, () -> new RuleBooks(List.of(Town.north().book())));
    }

    private static TagOutcome ask(KeepTags keep, TagHappening asked) {
        return keep.ask(Town.NORTH, asked, deed(), 1);
    }

    private static Deed deed() {
        return new Deed("åsa", Role.PLANNER, EIGHT, "lost");
    }

    private List<RecordedTag> recorded() {
        return memory.read(Town.NORTH, 0).get().recorded();
    }

    /** Lets somebody else do something once, after the record was read and before anything is taken down. */
    private class Meddled implements TagJournal {

        private final List<Long> after = new ArrayList<>();
        private Optional<Runnable> meanwhile;

        Meddled(Runnable meanwhile) {
            this.meanwhile = Optional.of(meanwhile);
        }

        @Override
        public Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
            after.add(afterVersion);
            return memory.read(municipality, afterVersion);
        }

        @Override
        public Either<JournalFault, List<RecordedTag>> append(
                MunicipalityId municipality, long version, List<TagEntry> entries) {
            Optional<Runnable> once = meanwhile;
            meanwhile = Optional.empty();
            once.ifPresent(Runnable::run);
            return memory.append(municipality, version, entries);
        }
    }

    /** Takes nothing down. */
    private final class Failing extends Meddled {

        private final JournalFault fault;

        Failing(JournalFault fault) {
            super(() -> {});
            this.fault = fault;
        }

        @Override
        public Either<JournalFault, List<RecordedTag>> append(
                MunicipalityId municipality, long version, List<TagEntry> entries) {
            return Either.left(fault);
        }
    }

    /** The journal that is first in a list now. */
    private record Switched(List<TagJournal> journals) implements TagJournal {

        @Override
        public Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
            return journals.get(0).read(municipality, afterVersion);
        }

        @Override
        public Either<JournalFault, List<RecordedTag>> append(
                MunicipalityId municipality, long version, List<TagEntry> entries) {
            return journals.get(0).append(municipality, version, entries);
        }
    }
}
