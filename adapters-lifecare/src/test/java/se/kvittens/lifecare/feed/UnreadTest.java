package se.kvittens.lifecare.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadTest {

    private final Unread unread = new Unread();

    @Test
    void what_comes_again_is_listed_once() {
        unread.add("/visits items[1] v2", "carer is missing");
        unread.add("/visits items[1] v2", "carer is missing");
        unread.add("/visits items[1] v2", "tasks is missing");

        assertThat(unread.items()).hasSize(2);
        assertThat(unread.unlisted()).isZero();
    }

    @Test
    void no_more_is_kept_than_the_bound_and_the_rest_is_counted() {
        for (int number = 0; number < Unread.MOST; number++) {
            unread.add("/visits items[" + number + "]", "is no object");
        }
        assertThat(unread.items()).hasSize(Unread.MOST);
        assertThat(unread.unlisted()).isZero();

        unread.add("/visits items[" + Unread.MOST + "]", "is no object");
        unread.add("/visits items[0]", "is no object");

        assertThat(unread.items()).hasSize(Unread.MOST);
        assertThat(unread.unlisted()).isEqualTo(1);
    }
}
