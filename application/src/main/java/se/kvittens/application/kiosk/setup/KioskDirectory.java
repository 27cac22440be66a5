package se.kvittens.application.kiosk.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Households;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;

/** The people whom a kiosk knows, as they were told last. Never changed; another one takes its place. */
public final class KioskDirectory implements Households {

    /** Nobody. */
    public static final KioskDirectory EMPTY = new KioskDirectory(List.of(), List.of());

    private final List<Carer> carers;
    private final List<Recipient> recipients;
    private final Map<CarerId, Carer> carerById = new HashMap<>();
    private final Map<TagUid, Carer> carerByBadge = new HashMap<>();
    private final Map<RecipientId, Recipient> recipientById = new HashMap<>();

    /**
     * Somebody who signs in.
     *
     * @param label what is shown of the carer
     * @param badge a tag that signs the carer in
     */
    public record Carer(CarerId id, String label, Optional<TagUid> badge) {}

    /**
     * Somebody at whose home visits are made.
     *
     * @param label what is shown of the recipient
     * @param household the same for all who live together; empty where the recipient lives alone
     * @param granted tasks that are granted, as far as that is known; they are offered first
     */
    public record Recipient(RecipientId id, String label, Optional<String> household, Set<TaskCode> granted) {

        public Recipient {
            granted = Set.copyOf(granted);
        }
    }

    /**
     * In the order in which they are to be offered.
     *
     * @throws IllegalArgumentException if two bear one id, or two carers have one badge
     */
    public KioskDirectory(List<Carer> carers, List<Recipient> recipients) {
        this.carers = List.copyOf(carers);
        this.recipients = List.copyOf(recipients);
        for (Carer each : carers) {
            requireNew(carerById.put(each.id(), each) == null, "The carer (" + each.id() + ") is there twice.");
            each.badge()
                    .ifPresent(badge -> requireNew(
                            carerByBadge.put(badge, each) == null, "The badge (" + badge + ") is of two carers."));
        }
        for (Recipient each : recipients) {
            requireNew(recipientById.put(each.id(), each) == null, "The recipient (" + each.id() + ") is there twice.");
        }
    }

    public List<Carer> carers() {
        return carers;
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    public Optional<Carer> carer(CarerId id) {
        return Optional.ofNullable(carerById.get(id));
    }

    public Optional<Carer> carerWith(TagUid badge) {
        return Optional.ofNullable(carerByBadge.get(badge));
    }

    public Optional<Recipient> recipient(RecipientId id) {
        return Optional.ofNullable(recipientById.get(id));
    }

    @Override
    public boolean live(RecipientId one, RecipientId other) {
        Optional<String> household = recipient(one).flatMap(Recipient::household);
        return household.isPresent() && household.equals(recipient(other).flatMap(Recipient::household));
    }

    private static void requireNew(boolean isNew, String fault) {
        if (!isNew) {
            throw new IllegalArgumentException(fault);
        }
    }
}
