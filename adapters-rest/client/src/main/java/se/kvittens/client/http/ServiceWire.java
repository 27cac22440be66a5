package se.kvittens.client.http;

import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.service.Health;
import se.kvittens.client.service.Me;
import se.kvittens.client.wire.In;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;

/** How the server is, and who one is there. */
final class ServiceWire {

    private ServiceWire() {}

    static Health health(In in) {
        return new Health(in.coded("status", Health.Status.class));
    }

    static Me me(In in) {
        return new Me(
                in.text("who"),
                in.coded("kind", Me.Kind.class),
                in.texts("roles", text -> Coded.of(text, Role.class)),
                Set.copyOf(in.texts("providers", ProviderId::new)),
                in.yes("twoFactor"));
    }
}
