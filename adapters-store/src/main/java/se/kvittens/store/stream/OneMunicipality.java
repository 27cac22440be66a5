package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Gate;
import se.kvittens.store.sql.Storable;

/**
 * Lets those in who work for the municipality whose store it is. It is that of whoever takes the first thing down, in the
 * same transaction, for ever; until then there is nothing to see, and to look makes it nobody's.
 */
public final class OneMunicipality implements Gate {

    private final MunicipalityId ours;

    /** Nothing takes it back once it is so. */
    private volatile boolean isOurs;

    public OneMunicipality(MunicipalityId ours) {
        this.ours = ours;
    }

    /** Whose store it is; empty as long as nothing was ever taken down. */
    public static Optional<MunicipalityId> of(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, checksum from municipality");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Checksum.check(row.getLong(2), row.getString(1));
            return Optional.of(new MunicipalityId(row.getString(1)));
        }
    }

    @Override
    public void letRead(Connection connection) throws SQLException {
        if (!isOurs) {
            Optional<MunicipalityId> of = of(connection);
            if (of.isPresent()) {
                require(of.get());
                isOurs = true;
            }
        }
    }

    /** Of two who take the first thing down at the same time, the second waits, and finds whose it has become. */
    @Override
    public void letWrite(Connection connection) throws SQLException {
        letRead(connection);
        if (!isOurs) {
            keep(connection);
            require(of(connection).orElseThrow(() -> new FaultFound(JournalFault.DAMAGED)));
        }
    }

    @Override
    public boolean isInUse(Connection connection) throws SQLException {
        return isOurs || of(connection).isPresent() || holdsAnything(connection);
    }

    /** Also what a version wrote that did not ask whose a store is. */
    public static boolean holdsAnything(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select 1 where exists (select 1 from stream) or exists (select 1 from subject)");
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    private void keep(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into municipality (number, id, checksum) values (1, ?, ?) on conflict do nothing")) {
            insert.setString(1, Storable.text(ours.value()));
            insert.setLong(2, Checksum.of(ours.value()));
            insert.executeUpdate();
        }
    }

    /** Nothing is told or taken down of another than that of the store. */
    public void require(MunicipalityId asked) throws FaultFound {
        if (!asked.equals(ours)) {
            throw new FaultFound(JournalFault.ANOTHER_MUNICIPALITY);
        }
    }
}
