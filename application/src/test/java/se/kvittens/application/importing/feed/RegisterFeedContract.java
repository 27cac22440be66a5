package se.kvittens.application.importing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;

/** What {@link RegisterFeed} promises. The tests of an adapter extend it. */
public abstract class RegisterFeedContract extends FeedContract<Object> {

    /** Of at least three people, each of whom can be understood; of the same content at each call. */
    protected abstract RegisterFeed feed();

    /** The names that its people bear. */
    protected abstract Iterable<String> names();

    @Override
    protected final Telling<Object> open() {
        RegisterFeed feed = feed();
        return taker -> feed.tell(taker::accept, taker::accept);
    }

    @Override
    protected final Origin originOf(Object person) {
        return person instanceof ToldRecipient recipient ? recipient.origin() : ((ToldCarer) person).origin();
    }

    @Test
    void what_is_told_can_be_printed_without_a_name() {
        assertThat(names()).isNotEmpty();
        assertThat(told(open()))
                .allSatisfy(person ->
                        assertThat(names()).noneMatch(name -> person.toString().contains(name)));
    }
}
