package se.kvittens.application.tapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.TagEvent.SeveralTags;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagResting;
import se.kvittens.application.tapping.TagEvent.TagSeen;

/** Of a {@link TagReader} that can tell one tag from two at once. */
public abstract class SeveralTagsContract extends RestingTagContract {

    @Test
    void of_several_tags_none_is_a_tap_before_the_reader_was_empty_again() {
        startOnEmpty();

        bench.place(SEVEN_BYTES, FOUR_BYTES);
        told.next(SeveralTags.class);
        bench.rest();
        bench.place(FOUR_BYTES);

        assertThat(told.next(TagResting.class).uid()).isEqualTo(FOUR_BYTES);
        bench.lift();
        told.next(TagGone.class);
        bench.place(FOUR_BYTES);
        assertThat(told.next(TagSeen.class).uid()).isEqualTo(FOUR_BYTES);
        told.nothingMore();
    }
}
