package se.kvittens.rest.service;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;

/** Who asks, as it is understood here. */
final class MeJson {

    private MeJson() {}

    /**
     * With the providers whose record is shown.
     *
     * @param seen in the role that is asked about, or in any
     */
    static ObjectNode of(Caller caller, Set<ProviderId> seen) {
        ObjectNode me = JsonNodeFactory.instance.objectNode();
        me.put("who", caller.who());
        me.put("kind", caller.kind().name());
        ArrayNode roles = me.putArray("roles");
        caller.roles().stream().sorted().map(Role::name).forEach(roles::add);
        ArrayNode providers = me.putArray("providers");
        seen.stream().map(ProviderId::value).sorted().forEach(providers::add);
        return me.put("twoFactor", caller.twoFactor());
    }
}
