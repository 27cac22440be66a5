package se.kvittens.application.importing.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.kvittens.application.importing.told.Origin;

/**
 * What every feed promises, whatever it tells of. The contracts of the single feeds extend it, and the tests of an adapter
 * extend these.
 *
 * @param <T> what is told
 */
public abstract class FeedContract<T> {

    /** A feed of at least three records, each of which can be understood; of the same content at each call. */
    protected abstract Telling<T> open();

    /** Where a record comes from. */
    protected abstract Origin originOf(T record);

    /** A feed that was opened. */
    @FunctionalInterface
    public interface Telling<T> {
        void to(Consumer<T> taker);
    }

    @Test
    void every_record_is_told_once() {
        assertThat(told(open())).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @Test
    void told_again_it_tells_the_same() {
        Telling<T> feed = open();
        List<T> once = told(feed);

        assertThat(told(feed)).isEqualTo(once);
        assertThat(told(open())).isEqualTo(once);
    }

    @Test
    void a_telling_that_was_broken_off_leaves_nothing_behind() {
        Telling<T> feed = open();
        IllegalStateException enough = new IllegalStateException();
        List<T> begun = new ArrayList<>();

        assertThatThrownBy(() -> feed.to(record -> {
                    if (begun.size() == 2) {
                        throw enough;
                    }
                    begun.add(record);
                }))
                .isSameAs(enough);

        List<T> whole = told(feed);
        assertThat(whole).isEqualTo(told(open()));
        assertThat(whole.subList(0, 2)).isEqualTo(begun);
    }

    @Test
    void each_record_has_a_place_by_which_a_person_finds_it() {
        List<Origin> origins =
                told(open()).stream().map(this::originOf).distinct().toList();

        assertThat(origins).allSatisfy(origin -> {
            assertThat(origin.source()).isNotBlank();
            assertThat(origin.line()).isNotNegative();
        });
        assertThat(origins)
                .filteredOn(origin -> origin.line() > 0)
                .extracting(Origin::source, Origin::line)
                .doesNotHaveDuplicates();
    }

    static <T> List<T> told(Telling<T> feed) {
        List<T> told = new ArrayList<>();
        feed.to(told::add);
        return told;
    }
}
