package se.kvittens.examples.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.servefolder.ListenAddress;

/**
 * Where a server is going to listen.
 *
 * @param stated as it was said
 * @param address as this machine understands it
 */
record Place(ListenAddress stated, InetAddress address) {

    /** Empty, and said, where this machine knows no such host. */
    static Optional<Place> of(ListenAddress stated, Context context) {
        try {
            return Optional.of(new Place(stated, InetAddress.getByName(stated.host())));
        } catch (UnknownHostException unknown) {
            context.refuse(context.say("serve.noHost", stated.host()));
            return Optional.empty();
        }
    }

    /** Whether nobody on another machine can reach it, whatever it is called. */
    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** By the port that it was given in the end. */
    String url(int port) {
        return "http://" + stated.at(port);
    }
}
