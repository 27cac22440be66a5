package se.kvittens.examples.cli.doors;

import java.time.Duration;
import java.util.List;
import se.kvittens.examples.cli.frame.UntilStopped;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.examples.doors.receiver.Receiver;

/** A receiver from its start until a signal stops it, or the thread in which it runs is interrupted. */
final class Listening {

    private final Receiver receiver;
    private final ListenTeller teller;

    Listening(Receiver receiver, ListenTeller teller) {
        this.receiver = receiver;
        this.teller = teller;
    }

    int run(List<OpenGateway> gateways, Duration catchUp) {
        return new UntilStopped().run(() -> begin(gateways, catchUp), this::end);
    }

    private void begin(List<OpenGateway> gateways, Duration catchUp) {
        teller.ready(gateways, receiver.address());
        receiver.catchUp(catchUp);
    }

    private void end() {
        receiver.close();
        teller.stopped();
    }
}
