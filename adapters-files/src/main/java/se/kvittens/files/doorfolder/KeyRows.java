package se.kvittens.files.doorfolder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in {@code keys.csv}. */
final class KeyRows implements Consumer<Row<KeyColumn>> {

    private final Named named;
    private final OnceAtATime<KeyColumn> once = new OnceAtATime<>(KeyColumn.KEY, KeyColumn.SINCE);
    private final List<KeyUse> uses = new ArrayList<>();

    KeyRows(Named named) {
        this.named = named;
    }

    @Override
    public void accept(Row<KeyColumn> row) {
        String key = named.ofGateway(row, KeyColumn.KEY);
        Optional<Keyholder> holder = holder(row);
        Instant since = once.since(row);
        if (!row.isRejected() && since != null) {
            uses.add(new KeyUse(new KeyId(key), holder, since));
        }
    }

    private Optional<Keyholder> holder(Row<KeyColumn> row) {
        String provider = named.provider(row, KeyColumn.PROVIDER);
        String carer = row.identifier(KeyColumn.CARER);
        if (provider.isEmpty() != carer.isEmpty()) {
            row.fault(FaultKind.MISSING_FIELD, provider.isEmpty() ? KeyColumn.PROVIDER : KeyColumn.CARER, "");
        }
        return provider.isEmpty() || carer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keyholder(new ProviderId(provider), new CarerId(carer)));
    }

    /** In the order of the file. */
    List<KeyUse> uses() {
        return uses;
    }
}
