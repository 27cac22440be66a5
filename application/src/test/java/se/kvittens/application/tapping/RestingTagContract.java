package se.kvittens.application.tapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagResting;
import se.kvittens.application.tapping.TagEvent.TagSeen;

/** Of a {@link TagReader} that can tell whether a tag lies on it, and not only that one came. */
public abstract class RestingTagContract extends TagReaderContract {

    @Test
    void a_tag_that_lay_there_when_the_reader_was_started_is_no_tap() {
        bench.place(SEVEN_BYTES);

        reader.start(told);

        told.next(ReaderUp.class);
        assertThat(told.next(TagResting.class).uid()).isEqualTo(SEVEN_BYTES);
        bench.rest();
        bench.lift();
        assertThat(told.next(TagGone.class).uid()).isEqualTo(SEVEN_BYTES);
        told.nothingMore();
    }

    @Test
    void a_tag_that_lies_there_when_the_reader_is_back_is_no_tap() {
        startOnEmpty();
        bench.place(SEVEN_BYTES);
        told.next(TagSeen.class);

        bench.unplug();
        told.next(ReaderDown.class);
        bench.plug();
        told.until(ReaderUp.class);

        assertThat(told.next(TagResting.class).uid()).isEqualTo(SEVEN_BYTES);
        bench.rest();
        told.nothingMore();
    }
}
