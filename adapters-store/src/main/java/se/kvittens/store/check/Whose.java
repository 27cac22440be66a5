package se.kvittens.store.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.check.Finding.Kind;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.OneMunicipality;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;

/** Looks at whose a store is, and whether what names its municipality is of that one. */
final class Whose {

    /** Whose owner is a municipality. */
    private static final Set<StreamKind> NAME_ONE = EnumSet.of(
            StreamKind.TAGS,
            StreamKind.MONTH,
            StreamKind.ACKNOWLEDGEMENTS,
            StreamKind.ABSENCES,
            StreamKind.ORDERS,
            StreamKind.DOORS);

    private final List<Finding> findings;

    Whose(List<Finding> findings) {
        this.findings = findings;
    }

    void run(Connection connection) throws SQLException {
        List<StoredStream> streams = StoredStream.all(connection);
        Optional<MunicipalityId> ours = ours(connection);
        if (ours.isEmpty() && !streams.isEmpty()) {
            findings.add(new Finding(Kind.MUNICIPALITY, "", 0));
        }
        for (StoredStream stream : streams) {
            if (ours.isPresent() && isOfAnother(ours.get(), stream.key())) {
                findings.add(Finding.at(Kind.MUNICIPALITY, stream.key(), 0));
            }
        }
    }

    /** Empty as well where it is not what was written. */
    private static Optional<MunicipalityId> ours(Connection connection) throws SQLException {
        try {
            return OneMunicipality.of(connection);
        } catch (FaultFound changed) {
            return Optional.empty();
        }
    }

    private static boolean isOfAnother(MunicipalityId ours, StreamKey key) {
        return NAME_ONE.contains(key.kind()) && !key.owner().equals(ours.value());
    }
}
