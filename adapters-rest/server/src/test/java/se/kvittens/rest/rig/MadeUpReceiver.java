package se.kvittens.rest.rig;

import java.util.Base64;
import java.util.Set;
import se.kvittens.rest.town.WebhookKey;
import se.kvittens.rest.town.Webhooks;

/** A system that may be told of what happens, and is not there. */
public final class MadeUpReceiver {

    private static final String PLACE = "127.0.0.1:9";

    /** Where nobody listens. */
    public static final String ADDRESS = "http://" + PLACE + "/";

    public static final Webhooks WEBHOOKS = new Webhooks(key(), Set.of(PLACE));

    private MadeUpReceiver() {}

    private static WebhookKey key() {
        return WebhookKey.of(Base64.getEncoder().encodeToString(new byte[WebhookKey.BYTES]))
                .orElseThrow();
    }
}
