package se.kvittens.application.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;

/** A run over ports that are nothing but memory. */
class SettleMonthTest {

    private static final Basis FINAL = new Basis(Optional.empty(), true);

    private final SettleMonth settleMonth =
            new SettleMonth(() -> new RuleBooks(List.of(Town.north().book())));
    private final List<String> log = new ArrayList<>();

    @Test
    void settlements_go_out_in_the_order_of_the_months() {
        var settled = run(Providers.sound("C", "v1"), Providers.sound("A", "v1"), Providers.sound("B", "v1"));

        assertThat(log).containsExactly("ask C", "take C", "ask A", "take A", "ask B", "take B");
        assertThat(settled.providers()).isEqualTo(3);
        assertThat(settled.refusals()).isEmpty();
    }

    @Test
    void a_settlement_goes_out_with_what_it_was_made_from() {
        List<Supplied> taken = new ArrayList<>();
        Supplied month = Providers.sound("A", "v1", "v2");
        settleMonth.settle(List.of(month)::iterator, FINAL, (settlement, from) -> {
            assertThat(settlement.invoice().amount()).hasToString("800.00");
            assertThat(settlement.provenance().provider()).isEqualTo("A");
            taken.add(from);
        });

        assertThat(taken).containsExactly(month);
    }

    @Test
    void what_could_not_be_settled_is_in_the_answer_and_stops_no_other() {
        var settled = run(
                Providers.withoutPrices("first"),
                Providers.sound("second", "v1"),
                Providers.withUnknownRecipient("third"),
                Providers.sound("fourth", "v1"),
                Providers.withoutPrices("last"));

        assertThat(log.stream().filter(line -> line.startsWith("take"))).containsExactly("take second", "take fourth");
        assertThat(settled.providers()).isEqualTo(2);
        assertThat(settled.refusals())
                .extracting(
                        SettleMonth.Settled.Refusal::provider,
                        refusal -> refusal.reason().code())
                .containsExactly(
                        tuple("first", "MISSING_PRICE"),
                        tuple("third", "UNKNOWN_RECIPIENT"),
                        tuple("last", "MISSING_PRICE"));
    }

    @Test
    void one_deviation_of_one_provider_is_something_to_look_at() {
        assertThat(run(Providers.sound("A", "v1"), Providers.sound("B", "v1")).hasDeviations())
                .isFalse();
        assertThat(run(Providers.withDeviation("A"), Providers.sound("B", "v1")).hasDeviations())
                .isTrue();
        assertThat(run(Providers.sound("A", "v1"), Providers.withDeviation("B")).hasDeviations())
                .isTrue();
    }

    @Test
    void a_refusal_is_no_deviation() {
        assertThat(run(Providers.withoutPrices("A")).hasDeviations()).isFalse();
    }

    @Test
    void every_provider_is_settled_by_the_same_basis() {
        Basis tooEarly = new Basis(Optional.of(Instant.parse("2024-11-15T12:00:00Z")), true);
        List<Supplied> months = List.of(Providers.sound("A", "v1"), Providers.withDeviation("B"));
        var early = settleMonth.settle(months::iterator, tooEarly, BasisOut.nowhere());
        var preliminary = settleMonth.settle(months::iterator, new Basis(tooEarly.asOf(), false), BasisOut.nowhere());

        assertThat(early.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("FINAL_BEFORE_LOCK", "FINAL_BEFORE_LOCK");
        assertThat(early.providers()).isZero();
        assertThat(preliminary.providers()).isEqualTo(2);
    }

    @Test
    void no_month_is_no_settlement() {
        assertThat(run()).isEqualTo(new SettleMonth.Settled(0, false, List.of()));
    }

    @Test
    void a_failure_to_keep_ends_the_run() {
        List<Supplied> months = List.of(Providers.sound("A", "v1"), Providers.sound("B", "v1"));

        assertThatThrownBy(() -> settleMonth.settle(watched(months), FINAL, (settlement, from) -> {
                    throw new IllegalStateException("The disk is full.");
                }))
                .hasMessage("The disk is full.");
        assertThat(log).containsExactly("ask A");
    }

    @Test
    void the_months_are_walked_through_once() {
        List<Iterator<Supplied>> walks = new ArrayList<>();
        List<Supplied> months = List.of(Providers.sound("A", "v1"), Providers.withoutPrices("B"));
        settleMonth.settle(
                () -> {
                    walks.add(months.iterator());
                    return walks.get(walks.size() - 1);
                },
                FINAL,
                BasisOut.nowhere());

        assertThat(walks).hasSize(1);
        assertThat(walks.get(0).hasNext()).isFalse();
    }

    @Test
    void without_a_rule_book_every_month_is_refused() {
        var settled = new SettleMonth(() -> new RuleBooks(List.of()))
                .settle(List.of(Providers.sound("A", "v1"))::iterator, FINAL, BasisOut.nowhere());

        assertThat(settled.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason().code()).isEqualTo("NO_RULE_BOOK"));
    }

    @Test
    void the_answer_is_nobodys_to_change() {
        List<SettleMonth.Settled.Refusal> refusals = new ArrayList<>();
        var settled = new SettleMonth.Settled(1, false, refusals);
        refusals.add(null);

        assertThat(settled.refusals()).isEmpty();
        assertThatThrownBy(() -> settled.refusals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private SettleMonth.Settled run(Supplied... months) {
        log.clear();
        return settleMonth.settle(
                watched(List.of(months)),
                FINAL,
                (settlement, from) -> log.add("take " + settlement.provenance().provider()));
    }

    private ProviderMonths watched(List<Supplied> months) {
        return () -> Stream.of(months.toArray(new Supplied[0]))
                .peek(each -> log.add("ask " + each.month().provider().providerName()))
                .iterator();
    }
}
