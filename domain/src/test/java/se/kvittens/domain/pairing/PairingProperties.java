package se.kvittens.domain.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** What receipts give does not hang on how they came. */
class PairingProperties {

    private static final Instant MORNING = At.at("2024-10-26T06:00");
    private static final Duration LONGEST = Town.pairing().longestVisit().value();
    private static final BiPredicate<RecipientId, RecipientId> COHABITING =
            (one, other) -> Set.of(one.value(), other.value()).equals(Set.of("a", "b"));

    @Property
    void REG_16_any_order_and_any_repetition_gives_the_same_visits(
            @ForAll("receipts") List<RegisteredReceipt> receipts, @ForAll Random random) {
        List<RegisteredReceipt> arriving = new ArrayList<>(receipts);
        receipts.stream().filter(each -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);

        assertThat(visitsOf(arriving)).isEqualTo(visitsOf(receipts));
    }

    @Property
    void REG_16_each_receipt_is_in_one_visit(@ForAll("receipts") List<RegisteredReceipt> receipts) {
        assertThat(visitsOf(receipts).stream().flatMap(PairedVisit::receipts))
                .containsExactlyInAnyOrderElementsOf(receipts);
    }

    @Property
    void REG_16_a_visit_is_of_one_carer_and_recipient_and_no_longer_than_the_longest(
            @ForAll("receipts") List<RegisteredReceipt> receipts) {
        assertThat(visitsOf(receipts)).allSatisfy(visit -> {
            assertThat(visit.receipts().map(RegisteredReceipt::carer).distinct())
                    .hasSize(1);
            assertThat(visit.receipts().map(RegisteredReceipt::recipient).distinct())
                    .hasSize(1);
            if (visit.isComplete()) {
                assertThat(length(visit)).isBetween(Duration.ZERO, LONGEST);
            }
        });
    }

    @Property
    void REG_16_visits_of_one_carer_at_one_recipient_never_overlap(
            @ForAll("receipts") List<RegisteredReceipt> receipts) {
        List<PairedVisit> complete =
                visitsOf(receipts).stream().filter(PairedVisit::isComplete).toList();

        for (PairedVisit one : complete) {
            assertThat(complete)
                    .filteredOn(other -> other != one && ofTheSame(one, other))
                    .noneMatch(other ->
                            startOf(other).isBefore(endOf(one)) && startOf(one).isBefore(endOf(other)));
        }
    }

    /** What arrives about tomorrow changes nothing about today. */
    @Property
    void REG_16_a_receipt_beyond_the_longest_visit_leaves_the_earlier_visits_alone(
            @ForAll("receipts") List<RegisteredReceipt> receipts) {
        Instant last = receipts.stream()
                .map(RegisteredReceipt::at)
                .max(Instant::compareTo)
                .orElse(MORNING);
        RegisteredReceipt later =
                receipt("later", 0, 0, Mark.TAP, last.plus(LONGEST).plusSeconds(1));
        List<RegisteredReceipt> all = new ArrayList<>(receipts);
        all.add(later);
        List<PairedVisit> expected = new ArrayList<>(visitsOf(receipts));
        expected.add(new PairedVisit(later, null, List.of()));

        assertThat(visitsOf(all)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<RegisteredReceipt>> receipts() {
        Arbitrary<Integer> seconds = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 30 * 3600));
        Arbitrary<RegisteredReceipt> one = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Mark.TAP, Mark.TAP, Mark.START, Mark.END),
                        seconds)
                .as((carer, recipient, mark, second) ->
                        receipt("", carer, recipient, mark, MORNING.plusSeconds(second)));
        return one.list().ofMaxSize(14).map(PairingProperties::named);
    }

    private static List<RegisteredReceipt> named(List<RegisteredReceipt> receipts) {
        return Stream.iterate(0, i -> i < receipts.size(), i -> i + 1)
                .map(i -> {
                    RegisteredReceipt each = receipts.get(i);
                    return new RegisteredReceipt(
                            new ReceiptId("r" + i),
                            each.carer(),
                            each.recipient(),
                            each.mark(),
                            each.receipt(),
                            each.registered(),
                            each.tag(),
                            each.cause());
                })
                .toList();
    }

    private static RegisteredReceipt receipt(String id, int carer, int recipient, Mark mark, Instant at) {
        return new RegisteredReceipt(
                new ReceiptId(id.isEmpty() ? "unnamed" : id),
                new CarerId("c" + carer),
                new RecipientId(String.valueOf("abc".charAt(recipient))),
                mark,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty());
    }

    private static List<PairedVisit> visitsOf(List<RegisteredReceipt> receipts) {
        return Town.pairing().visitsOf(receipts, COHABITING);
    }

    private static boolean ofTheSame(PairedVisit one, PairedVisit other) {
        return one.first().carer().equals(other.first().carer())
                && one.first().recipient().equals(other.first().recipient());
    }

    private static Duration length(PairedVisit visit) {
        return Duration.between(startOf(visit), endOf(visit));
    }

    private static Instant startOf(PairedVisit visit) {
        return Objects.requireNonNull(visit.start()).at();
    }

    private static Instant endOf(PairedVisit visit) {
        return Objects.requireNonNull(visit.end()).at();
    }
}
