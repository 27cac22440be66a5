package se.kvittens.rest.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.news.Listener.Ear;

/** When streams say something, and when they end. */
class StreamsTest {

    private static final ProviderId PROVIDER = new ProviderId("Norra hemtjänsten");
    private static final Instant EIGHT = Instant.parse("2025-03-14T07:00:00Z");
    private static final Ear ALL = new Ear("PERSON pia", Optional.empty(), Instant.MAX);
    private static final int TWO_BEATS = 30;

    private final AtomicReference<Instant> time = new AtomicReference<>(EIGHT);
    private final Map<CarerOfProvider, Long> versions = new HashMap<>();
    private final News news = new News(provider -> Either.right(Map.copyOf(versions)), time::get, 2);

    private void happens(String carer) {
        versions.merge(new CarerOfProvider(PROVIDER, new CarerId(carer)), 1L, Long::sum);
    }

    private Heard listen(Ear ear) {
        return Heard.of(news.listen(PROVIDER, ear).get());
    }

    @Test
    void what_happens_while_the_other_side_is_slow_is_told_at_once() {
        Heard slow = listen(ALL);
        slow.subscription.request(1);
        happens("c1");
        news.look();
        happens("c2");
        news.look();
        news.look();
        assertThat(slow.all).hasSize(1);

        slow.subscription.request(Long.MAX_VALUE);

        assertThat(slow.all).hasSize(2);
        assertThat(slow.all.get(1))
                .isEqualTo("event: visits\nid: 2\ndata: {\"mark\":2,\"carers\":[\"c1\",\"c2\"]}\n\n");
    }

    @Test
    void whoever_is_to_ask_for_all_is_told_so_whatever_else_is_told_with_it() {
        Heard slow = listen(ALL);
        happens("c1");
        news.look();

        slow.subscription.request(Long.MAX_VALUE);

        assertThat(slow.all).containsExactly("event: visits\nid: 1\ndata: {\"mark\":1,\"carers\":[]}\n\n");
    }

    @Test
    void SYS_2_the_mark_of_a_carer_rises_with_its_own_record_alone() {
        Heard heard = listen(new Ear("PERSON c1", Optional.of("c1"), Instant.MAX));
        heard.subscription.request(Long.MAX_VALUE);
        happens("c2");
        happens("c1");
        news.look();

        assertThat(heard.all.get(1)).contains("\"mark\":1,");
    }

    @Test
    void SYS_3_a_stream_ends_with_its_token_where_the_store_does_not_answer() {
        AtomicReference<RuntimeException> broken = new AtomicReference<>();
        News failing = new News(
                provider -> {
                    if (broken.get() != null) {
                        throw broken.get();
                    }
                    return Either.right(Map.of());
                },
                time::get,
                2);
        Heard heard = Heard.of(failing.listen(PROVIDER, new Ear("PERSON pia", Optional.empty(), EIGHT.plusSeconds(10)))
                .get());
        assertThat(failing.listen(PROVIDER, ALL).isRight()).isTrue();
        broken.set(new IllegalStateException("It is away."));
        time.set(EIGHT.plusSeconds(10));

        assertThatThrownBy(failing::look).hasMessage("It is away.");

        assertThat(heard.isOver).isTrue();
    }

    @Test
    void SYS_3_a_stream_ends_when_when_its_token_does() {
        Heard heard = listen(new Ear("PERSON pia", Optional.empty(), EIGHT.plusSeconds(10)));
        time.set(EIGHT.plusSeconds(10).minusNanos(1));
        news.look();
        assertThat(heard.isOver).isFalse();

        time.set(EIGHT.plusSeconds(10));
        news.look();

        assertThat(heard.isOver).isTrue();
        assertThat(news.listening()).isZero();
    }

    @Test
    void SYS_2_a_carer_is_not_told_of_others() {
        Heard heard = listen(new Ear("PERSON pia", Optional.of("c1"), Instant.MAX));
        heard.subscription.request(Long.MAX_VALUE);
        happens("c2");
        news.look();
        assertThat(heard.all).hasSize(1);

        happens("c1");
        news.look();

        assertThat(heard.all).hasSize(2);
        assertThat(heard.all.get(1)).contains("[\"c1\"]");
    }

    @Test
    void a_place_is_free_again_once_a_stream_is_left_or_was_never_taken() {
        Heard left = listen(ALL);
        news.listen(PROVIDER, ALL).get();
        assertThat(news.listen(PROVIDER, ALL).getLeft().code()).isEqualTo("TOO_MANY_STREAMS");

        left.subscription.cancel();
        left.subscription.cancel();
        assertThat(news.listening()).isEqualTo(1);
        for (int look = 0; look < TWO_BEATS; look++) {
            news.look();
        }

        assertThat(news.listening()).isZero();
    }

    @Test
    void a_quiet_stream_shows_now_and_then_that_it_is_there() {
        Heard heard = listen(ALL);
        heard.subscription.request(Long.MAX_VALUE);
        for (int look = 0; look < TWO_BEATS; look++) {
            news.look();
        }

        assertThat(heard.all.subList(1, heard.all.size())).containsExactly(":\n\n", ":\n\n");
    }

    @Test
    void all_end_when_the_server_stops_and_none_begins() {
        Heard heard = listen(ALL);
        news.close();

        assertThat(heard.isOver).isTrue();
        assertThat(news.listen(PROVIDER, ALL).isLeft()).isTrue();
        assertThat(news.listening()).isZero();
    }

    @Test
    void a_stream_is_given_to_one() {
        Listener listener = news.listen(PROVIDER, ALL).get();
        Heard first = Heard.of(listener);
        Heard second = Heard.of(listener);

        assertThat(first.isOver).isFalse();
        assertThat(second.isOver).isTrue();
    }
}
