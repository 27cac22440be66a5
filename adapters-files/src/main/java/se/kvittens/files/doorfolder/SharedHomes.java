package se.kvittens.files.doorfolder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.kvittens.application.registering.Households;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.RecipientId;

/** Who lives with whom, as doors tell: those behind one home's door. */
final class SharedHomes implements Households {

    private final Map<RecipientId, Set<RecipientId>> cohabitants = new HashMap<>();

    SharedHomes(Collection<DoorUse> uses) {
        uses.stream()
                .filter(use -> use.kind() == DoorKind.HOME && use.recipients().size() > 1)
                .forEach(use -> use.recipients()
                        .forEach(each -> cohabitants
                                .computeIfAbsent(each, none -> new HashSet<>())
                                .addAll(use.recipients())));
    }

    @Override
    public boolean live(RecipientId one, RecipientId other) {
        return cohabitants.getOrDefault(one, Set.of()).contains(other);
    }
}
