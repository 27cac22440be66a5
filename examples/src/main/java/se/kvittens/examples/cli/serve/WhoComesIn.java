package se.kvittens.examples.cli.serve;

import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.serve.SignIns;
import se.kvittens.files.servefolder.ServeManifest;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.dev.DevSignIn;

/** Says how people sign in at a server. */
final class WhoComesIn {

    private final Context context;
    private final InstantSource clock;

    WhoComesIn(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    /**
     * Empty, and said, where nobody could sign in, or anybody.
     *
     * @param isMadeUp whether whoever comes is believed, which another machine must not reach
     */
    Optional<SignIn> by(ServeManifest manifest, Place place, boolean isMadeUp) {
        if (isMadeUp && !place.isLoopback()) {
            context.refuse(context.say("serve.madeUpElsewhere", place.stated()));
            return Optional.empty();
        }
        if (isMadeUp) {
            return Optional.of(new DevSignIn(place.address()));
        }
        if (manifest.signIn().isEmpty()) {
            context.refuse(context.say("serve.noSignIn"));
        }
        return manifest.signIn().map(stated -> SignIns.of(stated, clock));
    }
}
