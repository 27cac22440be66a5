package se.kvittens.application.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.erasing.PersonalRecord;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Note;

/** What every {@link Archive} promises of a store that is taken out and in. A test class for one extends this one. */
public abstract class ArchiveContract {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final TimeSpan ALL_DAY = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
    private static final MunicipalityId TOWN = new MunicipalityId("exempelviken");
    private static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    private static final CarerOfProvider C1 = new CarerOfProvider(PROVIDER, new CarerId("c1"));
    private static final CarerOfProvider C2 = new CarerOfProvider(PROVIDER, new CarerId("c2"));
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo \"å\"");

    private static final Erasure ERASURE = new Erasure(
            "system",
            Role.SYSTEM_ADMINISTRATOR,
            EIGHT,
            RuleId.SYS_8,
            new RuleBookVersion(TOWN, 1, LocalDate.of(2020, 1, 1)));

    /** For test classes of archives. */
    protected ArchiveContract() {}

    /**
     * A store.
     *
     * @param at its archive at the place of a name, which is the same place for all stores of a test
     */
    public record Parts(
            Journal journal, TagJournal tags, ReadingLog log, PersonalRecord people, Function<String, Archive> at) {}

    /** An empty store. */
    protected abstract Parts empty(InstantSource clock);

    /** All that is in the place of a name. */
    protected abstract byte[] read(String place);

    /** Puts something else into it. */
    protected abstract void write(String place, byte[] content);

    @Test
    void what_is_taken_in_is_read_as_it_was_with_its_versions_and_times() {
        Parts from = filled();
        Parts to = empty(() -> EIGHT.plusSeconds(999));

        Extent out = done(from.at.apply("a").takeOut());
        Extent in = done(to.at.apply("a").takeIn());

        assertThat(in).isEqualTo(out).isEqualTo(new Extent(5, 7, 1));
        for (CarerOfProvider carer : List.of(C1, C2)) {
            assertThat(to.journal.read(carer, ALL_DAY)).isEqualTo(from.journal.read(carer, ALL_DAY));
        }
        assertThat(to.tags.read(TOWN, 0)).isEqualTo(from.tags.read(TOWN, 0));
        assertThat(to.log.ofRecipient(BO, ALL_DAY)).isEqualTo(from.log.ofRecipient(BO, ALL_DAY));
        assertThat(to.log.byUser("åsa", ALL_DAY).get()).hasSize(1);
    }

    @Test
    void taken_out_again_it_is_the_same_to_the_byte() {
        Parts from = filled();
        Parts to = empty(() -> EIGHT.plusSeconds(999));

        done(from.at.apply("a").takeOut());
        done(to.at.apply("a").takeIn());
        done(to.at.apply("b").takeOut());

        assertThat(read("b")).isEqualTo(read("a"));
    }

    @Test
    void an_empty_store_is_taken_out_and_in_too() {
        Parts to = empty(() -> EIGHT);

        assertThat(done(empty(() -> EIGHT).at.apply("a").takeOut())).isEqualTo(new Extent(0, 0, 0));
        assertThat(done(to.at.apply("a").takeIn())).isEqualTo(new Extent(0, 0, 0));
        assertThat(to.journal.append(C1, 0, List.of(visit("v1", ANNA))).isRight())
                .isTrue();
    }

    @Test
    void a_record_goes_on_from_its_version_and_its_time() {
        done(filled().at.apply("a").takeOut());
        Parts to = empty(() -> EIGHT.minusSeconds(60));
        done(to.at.apply("a").takeIn());

        assertThat(to.journal.append(C1, 1, List.of(visit("v9", ANNA)))).isEqualTo(Either.left(JournalFault.OVERTAKEN));
        List<Recorded> more = to.journal.append(C1, 2, List.of(visit("v9", BO))).get();

        assertThat(more).extracting(Recorded::taken).containsExactly(EIGHT);
        assertThat(to.journal.holder(PROVIDER, new VisitId("v9")).get()).contains(C1);
        assertThat(to.people.lastAbout(BO).get()).isPresent();
    }

    @Test
    void SYS_8_who_is_erased_is_erased_there_and_is_the_same_as_ever() {
        Parts from = filled();
        done(from.at.apply("a").takeOut());
        Parts to = empty(() -> EIGHT);
        done(to.at.apply("a").takeIn());

        assertThat(new String(read("a"), StandardCharsets.UTF_8)).doesNotContain("anna");
        assertThat(to.people.lastAbout(ANNA).get()).isEmpty();
        assertThat(to.people.erasures()).isEqualTo(from.people.erasures());
        assertThat(to.people.erasures().get()).hasSize(1);
    }

    @Test
    void a_place_that_is_taken_is_left_as_it_is() {
        Parts from = filled();
        done(from.at.apply("a").takeOut());
        byte[] before = read("a");
        from.journal.append(C2, 1, List.of(visit("v9", BO)));

        assertThat(from.at.apply("a").takeOut()).isEqualTo(Either.left(new ArchiveFault.Taken()));

        assertThat(read("a")).isEqualTo(before);
    }

    @Test
    void a_store_that_holds_something_takes_nothing_in() {
        done(filled().at.apply("a").takeOut());
        Parts to = empty(() -> EIGHT);
        assertThat(to.journal.append(C2, 0, List.of(visit("v7", BO))).isRight()).isTrue();
        Journal.Page before = to.journal.read(C2, ALL_DAY).get();

        assertThat(to.at.apply("a").takeIn()).isEqualTo(Either.left(new ArchiveFault.NotEmpty()));

        assertThat(to.journal.read(C2, ALL_DAY).get()).isEqualTo(before);
        assertThat(to.journal.carers(PROVIDER, ALL_DAY).get()).containsExactly(C2);
    }

    @Test
    void a_place_with_nothing_in_it_is_said() {
        Parts to = empty(() -> EIGHT);

        assertThat(to.at.apply("none").takeIn().getLeft()).isInstanceOf(ArchiveFault.OfPlace.class);
    }

    @Test
    void what_is_cut_short_or_changed_is_refused_and_nothing_of_it_is_taken_in() {
        done(filled().at.apply("a").takeOut());
        byte[] whole = read("a");
        Parts to = empty(() -> EIGHT);
        for (int part = 0; part < 10; part++) {
            int at = whole.length * part / 10;
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            for (byte[] flawed : List.of(changed, Arrays.copyOf(whole, at))) {
                write("a", flawed);
                assertThat(to.at.apply("a").takeIn().getLeft()).as("" + at).isInstanceOf(ArchiveFault.Flawed.class);
            }
        }
        write("a", whole);
        assertThat(done(to.at.apply("a").takeIn()).entries()).isEqualTo(7);
    }

    /** Two visits of a carer and one of another, a tag, a look, and an erasure: of five streams, and one person is left. */
    private Parts filled() {
        Parts parts = empty(() -> EIGHT);
        Deed deed = new Deed("åsa", Role.PLANNER, EIGHT, "rad\n\"två\"");
        TagUid uid = new TagUid("04A1B2C3D4E580");
        List<Either<JournalFault, ?>> answers = List.of(
                parts.journal.append(C1, 0, List.of(visit("v1", ANNA))),
                parts.journal.append(C1, 1, List.of(visit("v2", BO))),
                parts.journal.append(C2, 0, List.of(visit("v3", BO))),
                parts.tags.append(
                        TOWN,
                        0,
                        List.of(
                                new TagEntry(new TagIssued(uid, PROVIDER), deed),
                                new TagEntry(new TagMounted(uid, BO), deed))),
                parts.log.append(new Reading(deed, Sight.VISITS, Optional.of(PROVIDER), Set.of(ANNA, BO))),
                parts.people.erase(ANNA, EIGHT, ERASURE));
        assertThat(answers)
                .allSatisfy(each -> assertThat(each.isRight()).as("" + each).isTrue());
        return parts;
    }

    private static Entry visit(String id, RecipientId recipient) {
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId(id),
                new CarerId("c1"),
                recipient,
                EIGHT,
                EIGHT.plusSeconds(600),
                Optional.empty(),
                false,
                Set.of(),
                new Note(""));
        return new Entry(entered, new Deed("c1", Role.CARER, EIGHT, "därför"), EIGHT);
    }

    private static Extent done(Either<ArchiveFault, Extent> answer) {
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }
}
