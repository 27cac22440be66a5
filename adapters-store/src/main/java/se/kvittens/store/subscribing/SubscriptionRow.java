package se.kvittens.store.subscribing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.Checksum;

/** What a subscription is, as a row. Its checksum is of all that; how it goes stands beside it, and changes each time. */
public final class SubscriptionRow {

    /** In the order in which {@link #read} wants them. */
    public static final String COLUMNS =
            "id, provider, address, events, who, role, made, generation, rotated, checksum";

    private static final String BETWEEN = " ";

    private SubscriptionRow() {}

    /** After the slot, which comes first. */
    static void bind(PreparedStatement insert, Subscription of) throws SQLException {
        insert.setString(2, Storable.text(of.id()));
        insert.setString(3, Storable.text(of.provider().value()));
        insert.setString(4, Storable.text(of.address()));
        insert.setString(5, events(of.events()));
        insert.setString(6, Storable.text(of.made().who()));
        insert.setString(7, of.made().role().name());
        insert.setString(8, Times.text(of.made().when()));
        insert.setInt(9, of.generation());
        insert.setString(10, of.rotated().map(Times::text).orElse(null));
        insert.setLong(11, checksum(of));
    }

    static long checksum(Subscription of) {
        List<@Nullable String> texts = new ArrayList<>(List.of(
                of.id(),
                of.provider().value(),
                of.address(),
                events(of.events()),
                of.made().who(),
                of.made().role().name(),
                Times.text(of.made().when()),
                String.valueOf(of.generation())));
        texts.add(of.rotated().map(Times::text).orElse(null));
        return Checksum.of(texts.toArray(String[]::new));
    }

    /**
     * As it was written.
     *
     * @throws FaultFound DAMAGED where it is not, NEWER_VERSION where there is more than is known here
     */
    public static Subscription read(ResultSet row) throws SQLException {
        Subscription read = new Subscription(
                row.getString(1),
                new ProviderId(row.getString(2)),
                row.getString(3),
                events(row.getString(4)),
                new Deed(
                        row.getString(5),
                        Fields.named(Role.class, row.getString(6)),
                        Times.instant(row.getString(7)),
                        ""),
                row.getInt(8),
                time(row.getString(9)));
        if (checksum(read) != row.getLong(10)) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return read;
    }

    static Optional<Instant> time(@Nullable String text) throws SQLException {
        return text == null ? Optional.empty() : Optional.of(Times.instant(text));
    }

    private static String events(Set<EventType> events) {
        return events.stream().map(EventType::word).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static Set<EventType> events(String text) throws FaultFound {
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        for (String word : text.split(BETWEEN, -1)) {
            events.add(EventType.subscribable(word).orElseThrow(() -> new FaultFound(JournalFault.NEWER_VERSION)));
        }
        return events;
    }
}
