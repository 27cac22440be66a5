package se.kvittens.store.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.stream.Checksum;

/** Somebody is looked at, or looked for. */
final class LookedAt {

    static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    private LookedAt() {}

    static void by(ReadingLog log, String recipient) {
        Deed deed = new Deed("per", Role.PLANNER, Taps.EIGHT, "kontroll");
        Optional<ProviderId> provider = Optional.of(Taps.CARER.provider());
        log.append(new Reading(deed, Sight.VISITS, provider, Set.of(new RecipientId(recipient))))
                .getOrElseThrow(fault -> new IllegalStateException("" + fault));
    }

    /** As it was when whoever was looked for got a key by that. */
    static void makeKnown(String recipient, Connection connection) throws SQLException {
        String key = "bcdfghjklmnpqrstvwxzbcdf";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into subject (pseudonym, recipient, checksum) values (?, ?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, recipient);
            insert.setLong(3, Checksum.of(key, recipient));
            insert.executeUpdate();
        }
    }
}
