package se.kvittens.application.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.CarerId;

/** By what an event is known again. */
class ToldTest {

    private static final Told TOLD = told("c1", 7, "c2", 1);

    /** No secret ones; other keys mark otherwise. */
    static Marks marks(int key) {
        return told -> ByteBuffer.allocate(Long.BYTES * 2)
                .putInt(key)
                .putInt(Arrays.hashCode(told))
                .putInt(told.length)
                .array();
    }

    private static Told told(String first, long version, String second, long another) {
        return new Told(Map.of(new CarerId(first), version, new CarerId(second), another), Set.of());
    }

    @Test
    void the_same_is_known_again_and_nothing_else_nor_by_another_system_or_key() {
        assertThat(TOLD.mark("a", marks(1))).isEqualTo(told("c2", 1, "c1", 7).mark("a", marks(1)));

        List<String> others = List.of(
                TOLD.mark("b", marks(1)),
                TOLD.mark("a", marks(2)),
                told("c1", 8, "c2", 1).mark("a", marks(1)),
                told("c1", 1, "c2", 7).mark("a", marks(1)),
                Told.NOTHING.mark("a", marks(1)));
        assertThat(others).doesNotHaveDuplicates().doesNotContain(TOLD.mark("a", marks(1)));
    }

    @Test
    void names_that_run_into_each_other_are_not_taken_for_others() {
        List<Told> alike =
                List.of(told("c1", 11, "c", 1), told("c1 1", 1, "c", 1), told("c1", 1, "c\n2 c3 4", 1), TOLD);

        Set<String> marks = alike.stream().map(each -> each.mark("a", marks(1))).collect(Collectors.toSet());

        assertThat(marks).hasSize(alike.size());
    }

    @Test
    void nothing_in_a_mark_looks_like_a_number_of_anybody() {
        assertThat(Stream.of(1, -1, 0x12345678).map(key -> TOLD.mark("a", marks(key))))
                .allMatch(mark -> mark.matches("[a-p]{32}"));
    }
}
