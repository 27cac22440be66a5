package se.kvittens.application.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;

/** What every {@link TagJournal} promises. A test class for one extends this one. */
public abstract class TagJournalContract {

    /** Whose journal each is. */
    protected static final MunicipalityId TOWN = new MunicipalityId("exempelviken");

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final TagUid UID = new TagUid("04A1B2C3D4E580");
    private static final Deed DEED =
            new Deed("åsa", Role.CASE_WORKER, EIGHT.minusSeconds(60).plusNanos(1_000), "dörren \"bytt\"\nsa hon");

    /** For test classes of journals. */
    protected TagJournalContract() {}

    /**
     * An empty journal.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract TagJournal journal(SettableClock clock);

    private final SettableClock clock = new SettableClock(EIGHT);

    @Test
    void what_is_taken_down_is_read_as_it_was_in_its_order() {
        TagJournal journal = journal(clock);
        List<TagEntry> entries = ofEachKind();

        List<RecordedTag> recorded = taken(journal.append(TOWN, version(journal), entries));

        assertThat(recorded).extracting(RecordedTag::happening).containsExactlyElementsOf(happenings(entries));
        assertThat(recorded).extracting(RecordedTag::deed).containsOnly(DEED, deed(""));
        assertThat(recorded).allSatisfy(each -> assertThat(each.taken()).isEqualTo(EIGHT));
        assertThat(read(journal)).isEqualTo(recorded);
    }

    @Test
    void who_has_read_a_page_reads_on_from_there() {
        TagJournal journal = journal(clock);
        taken(journal.append(TOWN, 0, List.of(issued(0), issued(1))));
        long version = version(journal);
        assertThat(journal.read(TOWN, version).get()).isEqualTo(new TagJournal.Page(version, 0, List.of()));

        List<RecordedTag> more = taken(journal.append(TOWN, version, List.of(issued(2))));

        assertThat(journal.read(TOWN, version).get().recorded()).isEqualTo(more);
        assertThat(version(journal)).isGreaterThan(version);
        assertThat(read(journal)).hasSize(3);
    }

    @Test
    void a_version_that_was_never_reached_has_nothing_after_it() {
        TagJournal journal = journal(clock);
        taken(journal.append(TOWN, 0, List.of(issued(0))));

        TagJournal.Page page = journal.read(TOWN, version(journal) + 99).get();

        assertThat(page).isEqualTo(new TagJournal.Page(version(journal), 0, List.of()));
    }

    @Test
    void who_comes_second_is_told_and_nothing_of_it_is_taken_down() {
        TagJournal journal = journal(clock);
        long version = version(journal);
        taken(journal.append(TOWN, version, List.of(issued(0))));

        assertThat(journal.append(TOWN, version, List.of(issued(1), issued(2))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));
        assertThat(journal.append(TOWN, version + 99, List.of(issued(3))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));

        assertThat(read(journal)).hasSize(1);
    }

    @Test
    void of_two_at_the_same_time_one_wins_each_time() throws Exception {
        TagJournal journal = journal(clock);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                long version = version(journal);
                CountDownLatch ready = new CountDownLatch(2);
                int number = 2 * round;
                List<Future<Either<JournalFault, List<RecordedTag>>>> answers = IntStream.range(0, 2)
                        .mapToObj(who -> both.submit(() -> {
                            ready.countDown();
                            ready.await();
                            return journal.append(TOWN, version, List.of(issued(number + who)));
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .filteredOn(Either::isRight)
                        .hasSize(1);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(read(journal)).hasSize(20);
    }

    @Test
    void municipalities_are_kept_apart_or_there_is_but_one() {
        TagJournal journal = journal(clock);
        MunicipalityId other = new MunicipalityId("exempelön");
        taken(journal.append(TOWN, version(journal), List.of(issued(0))));

        Either<JournalFault, TagJournal.Page> of = journal.read(other, 0);
        assertThat(of)
                .isIn(
                        Either.right(new TagJournal.Page(0, 0, List.of())),
                        Either.left(JournalFault.ANOTHER_MUNICIPALITY));
        assertThat(journal.append(other, 0, List.of(issued(0))).isRight()).isEqualTo(of.isRight());
        assertThat(read(journal)).hasSize(1);
    }

    @Test
    void time_never_goes_back_in_the_record_though_the_clock_does() {
        TagJournal journal = journal(clock);
        taken(journal.append(TOWN, version(journal), List.of(issued(0))));
        clock.set(EIGHT.minusSeconds(3600));
        taken(journal.append(TOWN, version(journal), List.of(issued(1))));
        clock.set(EIGHT.plusSeconds(86_400));
        taken(journal.append(TOWN, version(journal), List.of(issued(2))));

        assertThat(read(journal))
                .extracting(RecordedTag::taken)
                .containsExactly(EIGHT, EIGHT, EIGHT.plusSeconds(86_400));
    }

    @Test
    void an_empty_journal_is_read_as_such() {
        TagJournal journal = journal(clock);

        assertThat(journal.read(TOWN, 0).get()).isEqualTo(new TagJournal.Page(0, 0, List.of()));
        assertThat(journal.append(TOWN, 0, List.of()).get()).isEmpty();
    }

    private static List<TagEntry> ofEachKind() {
        return List.of(
                new TagEntry(new TagIssued(UID, new ProviderId("Exempelvikens hemtjänst")), deed("")),
                new TagEntry(new TagMounted(UID, new RecipientId("anna")), deed("")),
                new TagEntry(new TagChecked(UID, true), deed("")),
                new TagEntry(new TagChecked(UID, false), deed("")),
                new TagEntry(new TagRetired(UID), DEED));
    }

    private static Deed deed(String why) {
        return new Deed(DEED.who(), DEED.role(), DEED.when(), why);
    }

    private static TagEntry issued(int number) {
        return new TagEntry(new TagIssued(new TagUid("04A1B2C3%06X".formatted(number)), new ProviderId("p")), DEED);
    }

    private static long version(TagJournal journal) {
        return journal.read(TOWN, 0).get().version();
    }

    private static List<RecordedTag> read(TagJournal journal) {
        return journal.read(TOWN, 0).get().recorded();
    }

    private static List<RecordedTag> taken(Either<JournalFault, List<RecordedTag>> answer) {
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }

    private static List<TagHappening> happenings(List<TagEntry> entries) {
        return entries.stream().map(TagEntry::happening).toList();
    }
}
