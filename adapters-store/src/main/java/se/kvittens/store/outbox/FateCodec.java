package se.kvittens.store.outbox;

import java.sql.SQLException;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.codec.SeenCodec;
import se.kvittens.store.sql.FaultFound;

/** What has become of something, as a word and JSON, and back. */
final class FateCodec {

    static final String RECEIVED = "RECEIVED";
    static final String ACCEPTED = "ACCEPTED";
    static final String REFUSED = "REFUSED";
    static final String OVERTAKEN = "OVERTAKEN";
    static final String SET_ASIDE = "SET_ASIDE";

    private FateCodec() {}

    static String word(Fate fate) {
        if (fate instanceof Fate.Received) {
            return RECEIVED;
        }
        if (fate instanceof Fate.Accepted) {
            return ACCEPTED;
        }
        if (fate instanceof Fate.Refused) {
            return REFUSED;
        }
        return fate instanceof Fate.Overtaken ? OVERTAKEN : SET_ASIDE;
    }

    static String body(Fate fate) {
        Body body = new Body();
        if (fate instanceof Fate.Accepted accepted) {
            SeenCodec.write(accepted.seen(), body.with("visit", accepted.visit()));
        } else if (fate instanceof Fate.Refused refused) {
            body.with("code", refused.code().name());
        } else if (fate instanceof Fate.SetAside aside) {
            Deed deed = aside.deed();
            body.with("who", deed.who())
                    .with("role", deed.role().name())
                    .withInstant("when", deed.when())
                    .with("why", deed.why());
        }
        return body.json();
    }

    static Fate fate(String word, String body) throws SQLException {
        Fields fields = Fields.of(body);
        Fate fate = fate(word, fields);
        fields.end();
        return fate;
    }

    private static Fate fate(String word, Fields fields) throws SQLException {
        return switch (word) {
            case RECEIVED -> new Fate.Received();
            case ACCEPTED -> new Fate.Accepted(new VisitId(fields.text("visit")), SeenCodec.read(fields));
            case REFUSED -> new Fate.Refused(fields.oneOf(RefusalCode.class, "code"));
            case OVERTAKEN -> new Fate.Overtaken();
            case SET_ASIDE ->
                new Fate.SetAside(new Deed(
                        fields.text("who"),
                        fields.oneOf(Role.class, "role"),
                        fields.instant("when"),
                        fields.text("why")));
            default -> throw new FaultFound(JournalFault.NEWER_VERSION);
        };
    }
}
