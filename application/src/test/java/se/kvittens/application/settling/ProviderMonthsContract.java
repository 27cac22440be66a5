package se.kvittens.application.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** What {@link ProviderMonths} promises. The tests of an adapter extend it. */
public abstract class ProviderMonthsContract {

    /** Of at least three providers, none of which is passed over; of the same content at each call. */
    protected abstract Walk walk();

    /** Their names, in the adapter's order. */
    protected abstract List<String> providers();

    /**
     * A port that was not walked through yet.
     *
     * @param held how many providers' months it has read or made so far
     */
    public record Walk(ProviderMonths months, IntSupplier held) {}

    @Test
    void every_provider_comes_once_in_the_adapters_order() {
        List<String> names =
                all(walk()).stream().map(ProviderMonthsContract::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates().isEqualTo(providers());
    }

    @Test
    void a_month_is_held_when_it_is_asked_for_and_not_before() {
        Walk walk = walk();
        Iterator<Supplied> iterator = walk.months.iterator();
        assertThat(walk.held.getAsInt()).isLessThanOrEqualTo(1);
        for (int taken = 1; taken <= providers().size(); taken++) {
            iterator.next();
            assertThat(walk.held.getAsInt()).isBetween(taken, taken + 1);
        }
        assertThat(walk.held.getAsInt()).isEqualTo(providers().size());
    }

    @Test
    void to_ask_whether_there_is_another_takes_none() {
        Iterator<Supplied> iterator = walk().months.iterator();
        List<String> names = new ArrayList<>();
        while (iterator.hasNext()) {
            assertThat(iterator.hasNext()).isTrue();
            names.add(name(iterator.next()));
        }

        assertThat(names).isEqualTo(providers());
    }

    @Test
    void one_may_be_taken_without_asking() {
        Iterator<Supplied> iterator = walk().months.iterator();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < providers().size(); i++) {
            names.add(name(iterator.next()));
        }

        assertThat(names).isEqualTo(providers());
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void after_the_last_there_is_none() {
        Iterator<Supplied> iterator = walk().months.iterator();
        iterator.forEachRemaining(each -> {});

        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void a_fresh_walk_has_the_same_content() {
        assertThat(all(walk())).isEqualTo(all(walk()));
    }

    @Test
    void each_month_says_what_it_was_read_from() {
        assertThat(all(walk())).allSatisfy(supplied -> {
            assertThat(supplied.inputHash()).isNotBlank();
            assertThat(supplied.rejected()).isNotNegative();
        });
    }

    private static List<Supplied> all(Walk walk) {
        List<Supplied> all = new ArrayList<>();
        walk.months.iterator().forEachRemaining(all::add);
        return all;
    }

    private static String name(Supplied supplied) {
        return supplied.month().provider().providerName();
    }
}
