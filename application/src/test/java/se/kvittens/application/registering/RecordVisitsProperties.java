package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.TagFinding;

/** Whatever way receipts take, and however little of the record is read, the visits are the same. */
class RecordVisitsProperties {

    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    private static final RuleBooks BOOKS = new RuleBooks(List.of(Town.north().book()));
    private static final Households ALONE = (one, other) -> false;

    @Property(tries = 300)
    void REG_16_any_interleaving_and_repetition_gives_the_same_visits(
            @ForAll("receipts") List<RegisteredReceipt> receipts, @ForAll Random random) {
        List<RegisteredReceipt> arriving = new ArrayList<>(receipts);
        receipts.stream().filter(each -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);
        MemoryJournal inOrder = journal();
        MemoryJournal shuffled = journal();

        record(inOrder, receipts);
        record(shuffled, arriving);

        assertThat(whole(shuffled).all()).isEqualTo(whole(inOrder).all());
        assertThat(recorded(shuffled)).hasSameSizeAs(receipts);
    }

    @Property(tries = 300)
    void REG_16_what_is_read_around_a_visit_tells_it_as_the_whole_record_does(
            @ForAll("receipts") List<RegisteredReceipt> receipts) {
        MemoryJournal journal = journal();
        record(journal, receipts);
        CarersVisits whole = whole(journal);
        CarersRecord record = new CarersRecord(journal, ALONE, BOOKS);

        for (RegisteredReceipt each : receipts) {
            VisitId name = new VisitId(each.id().value());
            Optional<RegisteredVisit> read = record.around(each.at(), ASSIGNMENT, C1.carer())
                    .get()
                    .visits()
                    .find(name);
            assertThat(read).isEqualTo(whole.find(name));
        }
    }

    /** With gaps from seconds to days; half of them just within the longest visit, so that no rest is in sight. */
    @Provide
    Arbitrary<List<RegisteredReceipt>> receipts() {
        Arbitrary<Integer> gaps = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 15),
                Arbitraries.integers().between(600, 3 * 3600),
                Arbitraries.integers().between(6 * 3600, 8 * 3600),
                Arbitraries.integers().between(7 * 3600, 8 * 3600),
                Arbitraries.integers().between(8 * 3600, 60 * 3600));
        Arbitrary<Mark> marks = Arbitraries.of(Mark.TAP, Mark.TAP, Mark.TAP, Mark.START, Mark.END);
        Arbitrary<String> recipients = Arbitraries.of("anna", "anna", "bo");
        return Combinators.combine(gaps, marks, recipients)
                .as(Step::new)
                .list()
                .ofMaxSize(24)
                .map(RecordVisitsProperties::receipts);
    }

    /** A receipt so long after the one before. */
    private record Step(int gap, Mark mark, String recipient) {}

    private static List<RegisteredReceipt> receipts(List<Step> steps) {
        List<RegisteredReceipt> receipts = new ArrayList<>();
        Instant at = EIGHT;
        for (int i : IntStream.range(0, steps.size()).toArray()) {
            at = at.plusSeconds(steps.get(i).gap());
            receipts.add(new RegisteredReceipt(
                    new ReceiptId("r" + i),
                    C1.carer(),
                    new RecipientId(steps.get(i).recipient()),
                    steps.get(i).mark(),
                    new Receipt(at, ReceiptMethod.NFC),
                    at,
                    TagFinding.OWN,
                    Optional.empty()));
        }
        return receipts;
    }

    private static MemoryJournal journal() {
        return new MemoryJournal(new SettableClock(EIGHT));
    }

    private static void record(Journal journal, List<RegisteredReceipt> receipts) {
        RecordVisits visits = new RecordVisits(journal, ALONE, () -> BOOKS);
        for (RegisteredReceipt each : receipts) {
            visits.ask(ASSIGNMENT, C1.carer(), new ReceiptMade(each), new Deed("c1", Role.CARER, each.at(), ""));
        }
    }

    private static CarersVisits whole(Journal journal) {
        return CarersVisits.of(
                new CarersVisits.Ground(Town.pairing(), ALONE::live, at -> SystemOfRecord.LIFECARE), recorded(journal));
    }

    private static List<Recorded> recorded(Journal journal) {
        TimeSpan always = new TimeSpan(EIGHT.minus(Duration.ofDays(1)), EIGHT.plus(Duration.ofDays(400)));
        return journal.read(C1, always).get().recorded();
    }
}
