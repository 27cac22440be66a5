package se.kvittens.application.supplying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;

/** What {@link MonthSupply} promises. The tests of an adapter extend it. */
public abstract class MonthSupplyContract {

    private static final ProviderId NOBODY = new ProviderId("a provider that nobody supplies");

    /** Of one municipality: a provider of at least two months, and another of at least one; the same at each call. */
    protected abstract MonthSupply supply();

    /** What is at hand in it. */
    protected abstract Map<ProviderId, NavigableSet<YearMonth>> atHand();

    /** The same, but that a month of theirs is there and is not in order. */
    protected abstract MonthSupply without(ProviderId provider, YearMonth month);

    @Test
    void the_providers_are_those_that_are_supplied() {
        assertThat(supply().providers()).containsExactlyInAnyOrderElementsOf(atHand().keySet());
        assertThat(atHand().values()).anyMatch(months -> months.size() >= 2).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_months_of_each_are_those_at_hand_and_the_earliest_comes_first() {
        MonthSupply supply = supply();
        atHand().forEach((provider, months) ->
                assertThat(supply.months(provider).get()).containsExactlyElementsOf(months));
    }

    @Test
    void each_is_found_and_is_what_was_asked_for() {
        MonthSupply supply = supply();
        atHand().forEach((provider, months) -> months.forEach(month -> {
            Supplied found = supply.find(provider, month).get().orElseThrow();
            assertThat(found.month().provider().providerName()).isEqualTo(provider.value());
            assertThat(found.month().month()).isEqualTo(month);
            assertThat(found.inputHash()).isNotBlank();
            assertThat(found.rejected()).isZero();
        }));
    }

    @Test
    void all_are_of_one_municipality() {
        MonthSupply supply = supply();

        assertThat(atHand().entrySet().stream()
                        .flatMap(each -> each.getValue().stream().map(month -> supply.find(each.getKey(), month)))
                        .map(found -> found.get().orElseThrow().month().municipality())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void what_is_asked_for_again_is_the_same() {
        MonthSupply supply = supply();
        atHand().forEach((provider, months) -> months.forEach(month -> {
            assertThat(supply.find(provider, month)).isEqualTo(supply.find(provider, month));
            assertThat(supply.find(provider, month)).isEqualTo(supply().find(provider, month));
        }));
    }

    @Test
    void a_month_that_is_not_at_hand_is_not_found_and_is_no_fault() {
        MonthSupply supply = supply();
        atHand().forEach((provider, months) -> {
            assertThat(supply.find(provider, months.first().minusMonths(1)).get())
                    .isEmpty();
            assertThat(supply.find(provider, months.last().plusMonths(1)).get()).isEmpty();
        });
    }

    @Test
    void of_a_provider_that_is_not_supplied_there_is_none() {
        MonthSupply supply = supply();
        YearMonth month = atHand().values().iterator().next().first();

        assertThat(supply.months(NOBODY).get()).isEmpty();
        assertThat(supply.find(NOBODY, month).get()).isEmpty();
    }

    @Test
    void one_that_is_not_in_order_is_a_fault_and_the_others_are_supplied() {
        ProviderId provider = atHand().keySet().iterator().next();
        YearMonth month = atHand().get(provider).last();
        MonthSupply supply = without(provider, month);

        assertThat(supply.months(provider).get()).contains(month);
        assertThat(supply.find(provider, month).getLeft()).isEqualTo(SupplyFault.NOT_IN_ORDER);
        atHand().forEach((other, months) -> months.stream()
                .filter(each -> !(other.equals(provider) && each.equals(month)))
                .forEach(each -> assertThat(supply.find(other, each).get()).isPresent()));
    }

    @Test
    void whoever_asks_changes_nothing_by_what_is_done_with_the_answer() {
        MonthSupply supply = supply();
        ProviderId provider = atHand().keySet().iterator().next();
        NavigableSet<YearMonth> months = new TreeSet<>(supply.months(provider).get());
        try {
            supply.months(provider).get().clear();
        } catch (UnsupportedOperationException refused) {
            assertThat(refused).isNotNull();
        }

        assertThat(supply.months(provider).get()).isEqualTo(months);
    }
}
