package se.kvittens.application.locks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;

/** What every {@link Deliveries} promises. A test class for one extends this one. */
public abstract class DeliveriesContract {

    /** For test classes of what gateways send. */
    protected DeliveriesContract() {}

    /** Those that accept two secrets: the one in use, and the one that was in use before it. */
    protected abstract Deliveries deliveries();

    /** What tells of an unlocking, in the words of the gateway. */
    protected abstract byte[] unlocking();

    /** The headers that the gateway sends with a body, signed with the secret in use. */
    protected abstract Map<String, String> signed(byte[] body);

    /** The same, signed with the secret that was in use before. */
    protected abstract Map<String, String> signedWithTheOther(byte[] body);

    /** The same, signed with a secret that is not accepted. */
    protected abstract Map<String, String> signedByAStranger(byte[] body);

    @Test
    void what_the_gateway_signed_is_told() {
        DoorEvent event = onlyEvent(new Delivery(signed(unlocking()), unlocking()));

        assertThat(event.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event.id().gateway()).isEqualTo(deliveries().name().value());
        assertThat(deliveries().name().deviceOf(event.lock())).isPresent();
    }

    @Test
    void what_is_delivered_twice_says_the_same() {
        DoorEvent once = onlyEvent(new Delivery(signed(unlocking()), unlocking()));
        DoorEvent again = onlyEvent(new Delivery(signed(unlocking()), unlocking()));

        assertThat(again.tellsTheSameAs(once)).isTrue();
    }

    @Test
    void while_a_secret_is_changed_both_are_accepted() {
        onlyEvent(new Delivery(signedWithTheOther(unlocking()), unlocking()));
    }

    @Test
    void what_somebody_else_signed_is_turned_away() {
        assertThat(turned(new Delivery(signedByAStranger(unlocking()), unlocking())))
                .isEqualTo(Turned.FORGED);
    }

    @Test
    void what_nobody_signed_is_turned_away() {
        assertThat(turned(new Delivery(Map.of(), unlocking()))).isEqualTo(Turned.UNSIGNED);
        assertThat(turned(new Delivery(Map.of("Content-Type", "application/json"), new byte[0])))
                .isEqualTo(Turned.UNSIGNED);
    }

    @Test
    void no_byte_of_it_may_be_changed() {
        byte[] body = unlocking();
        Map<String, String> headers = signed(body);
        for (int at = 0; at < body.length; at++) {
            byte[] changed = body.clone();
            changed[at] ^= 1;
            assertThat(turned(new Delivery(headers, changed))).isEqualTo(Turned.FORGED);
        }
    }

    @Test
    void it_may_not_be_cut_short() {
        byte[] body = unlocking();
        Map<String, String> headers = signed(body);
        for (int length = 0; length < body.length; length++) {
            assertThat(turned(new Delivery(headers, Arrays.copyOf(body, length))))
                    .isEqualTo(Turned.FORGED);
        }
    }

    @Test
    void what_is_too_long_is_turned_away_whoever_signed_it() {
        byte[] body = Arrays.copyOf(unlocking(), Deliveries.MOST_BYTES + 1);
        Arrays.fill(body, unlocking().length, body.length, (byte) ' ');

        assertThat(turned(new Delivery(signed(body), body))).isEqualTo(Turned.TOO_LONG);
        assertThat(deliveries().read(padded(Deliveries.MOST_BYTES)).isRight()).isTrue();
    }

    @Test
    void what_is_no_message_of_the_gateways_is_turned_away() {
        for (String other : List.of("", "null", "[", "\u0000", "{\"a\":")) {
            byte[] body = other.getBytes(StandardCharsets.UTF_8);
            assertThat(turned(new Delivery(signed(body), body))).isEqualTo(Turned.UNREADABLE);
        }
    }

    private Delivery padded(int length) {
        byte[] body = Arrays.copyOf(unlocking(), length);
        Arrays.fill(body, unlocking().length, length, (byte) ' ');
        return new Delivery(signed(body), body);
    }

    private DoorEvent onlyEvent(Delivery delivery) {
        Either<Turned, Told> told = deliveries().read(delivery);
        assertThat(told.isRight()).as("%s", told).isTrue();
        assertThat(told.get().unread()).isEmpty();
        assertThat(told.get().events()).hasSize(1);
        return told.get().events().get(0);
    }

    private Turned turned(Delivery delivery) {
        Either<Turned, Told> told = deliveries().read(delivery);
        assertThat(told.isLeft()).as("%s", told).isTrue();
        return told.getLeft();
    }
}
