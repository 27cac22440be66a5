package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.subscribing.Event;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.rest.watch.Meters;

/** A host of three addresses, of which two refuse. */
class SeveralAddressesTest {

    private static final Event PING =
            new Event("msg_a_p1", EventType.PING, Senders.PROVIDER, List.of(), Optional.empty());
    private static final int ANY = 0;

    /** A port at which nobody listens, and nobody else can. */
    private final Socket first = new Socket();

    private final Socket second = new Socket();

    @BeforeEach
    void nobody_listens_at_two() throws IOException {
        first.bind(new InetSocketAddress(address(1), ANY));
        second.bind(new InetSocketAddress(address(2), first.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        first.close();
        second.close();
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private Optional<Failure> send(Courier courier) throws IOException {
        InetAddress[] three = {address(1), address(2), address(3)};
        String place = "localhost:" + first.getLocalPort();
        Guard guard = new Guard(Set.of(place), host -> three);
        return new SignedPost(new SignedPost.Road(guard, courier), Senders.KEYS, new Meters(), () -> Senders.NOON)
                .send(Senders.to("http://" + place + "/", "a"), PING);
    }

    @Test
    void the_one_that_can_be_reached_is_told() throws IOException {
        try (Courier patient = Senders.patient();
                Receiver third = new Receiver(new InetSocketAddress(address(3), first.getLocalPort()))) {
            assertThat(send(patient)).isEmpty();
            assertThat(third.received).hasSize(1);
        }
    }

    @Test
    void where_none_can_nothing_is_reached() throws IOException {
        try (Courier patient = Senders.patient();
                Socket third = new Socket()) {
            third.bind(new InetSocketAddress(address(3), first.getLocalPort()));

            assertThat(send(patient)).contains(Failure.of(Failure.Kind.UNREACHABLE));
        }
    }

    /** It takes the connection and never answers. */
    @Test
    void the_time_is_one_for_all_of_them() throws IOException {
        try (Courier hasty = Senders.hasty();
                ServerSocket third = new ServerSocket(first.getLocalPort(), 1, address(3))) {
            assertThat(send(hasty)).contains(Failure.of(Failure.Kind.TIMED_OUT));
            try (Socket reached = third.accept()) {
                assertThat(reached.isConnected()).isTrue();
            }
        }
    }
}
