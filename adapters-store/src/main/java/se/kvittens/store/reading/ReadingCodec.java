package se.kvittens.store.reading;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;

/** A reading as JSON and back. Of whom it was stands there under their keys. */
public final class ReadingCodec {

    static final String TYPE = "READING";

    private ReadingCodec() {}

    static String body(Reading reading, Set<String> keys) {
        Body body = new Body()
                .with("sight", reading.sight())
                .with("provider", reading.provider())
                .withTexts("subjects", keys);
        return (reading.unknown() == 0 ? body : body.with("unknown", reading.unknown())).json();
    }

    /** The keys of whom a reading was, as its body has them. */
    public static Set<String> keys(String body) throws FaultFound {
        Fields fields = Fields.of(body);
        fields.oneOf(Sight.class, "sight");
        fields.optionalText("provider");
        Set<String> keys = fields.texts("subjects");
        unknown(fields);
        fields.end();
        return keys;
    }

    static Reading reading(Line line, KnownSubjects known) throws SQLException {
        if (!line.type().equals(TYPE)) {
            throw new FaultFound(JournalFault.NEWER_VERSION);
        }
        Set<RecipientId> recipients = new HashSet<>();
        for (String key : keys(line.body())) {
            recipients.add(known.of(key));
        }
        Fields fields = Fields.of(line.body());
        Sight sight = fields.oneOf(Sight.class, "sight");
        Optional<ProviderId> provider = fields.optionalText("provider").map(ProviderId::new);
        return new Reading(line.deed(), sight, provider, recipients, unknown(fields));
    }

    private static int unknown(Fields fields) throws FaultFound {
        long unknown = fields.optionalNumber("unknown").orElse(0L);
        if (unknown < 0 || unknown > Integer.MAX_VALUE) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return (int) unknown;
    }
}
