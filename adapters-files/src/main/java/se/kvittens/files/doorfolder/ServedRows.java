package se.kvittens.files.doorfolder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.serving.Serving;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in {@code served.csv}. */
final class ServedRows implements Consumer<Row<ServedRows.ServedColumn>> {

    /** Its columns. */
    enum ServedColumn implements Column {
        RECIPIENT,
        /** Empty where nobody serves the recipient any more. */
        PROVIDER,
        /** Of one recipient and time there may be several providers: all of them serve from then on. */
        SINCE;

        @Override
        public boolean isRequired() {
            return this != PROVIDER;
        }
    }

    private record Change(String recipient, Instant since) {}

    private final Named named;
    private final Map<Change, Set<String>> seen = new HashMap<>();
    private final List<Serving> servings = new ArrayList<>();

    ServedRows(Named named) {
        this.named = named;
    }

    @Override
    public void accept(Row<ServedColumn> row) {
        String recipient = row.identifier(ServedColumn.RECIPIENT);
        String provider = named.provider(row, ServedColumn.PROVIDER);
        Instant since = row.time(ServedColumn.SINCE);
        if (row.isRejected() || since == null) {
            return;
        }
        if (contradicts(seen.computeIfAbsent(new Change(recipient, since), none -> new HashSet<>()), provider)) {
            row.fault(FaultKind.DUPLICATE_ID, ServedColumn.SINCE, recipient + " " + row.text(ServedColumn.SINCE), "");
        }
        servings.add(new Serving(
                new RecipientId(recipient),
                Optional.of(provider).filter(name -> !name.isEmpty()).map(ProviderId::new),
                since));
    }

    /** The same told twice, or somebody and nobody. */
    private static boolean contradicts(Set<String> told, String provider) {
        boolean isAlone = told.isEmpty();
        return !told.add(provider) || (!isAlone && told.contains(""));
    }

    /** In the order of the file. */
    List<Serving> servings() {
        return servings;
    }
}
