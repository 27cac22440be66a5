package se.kvittens.domain.pairing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.Setting;

/**
 * Which receipts make a visit.
 *
 * @param sameTapWithin how long after a tap another one says nothing new, elapsed; at that length it still does not
 * @param longestVisit how long after its start a visit can be ended, elapsed; at that length it still can
 * @param elsewhereEnds whether a mere tap no longer ends a visit once the carer has made a receipt at another door
 * @param stay what a door with a lock says of a carer who goes in and out
 */
public record PairingRules(
        Setting<Duration> sameTapWithin,
        Setting<Duration> longestVisit,
        Setting<Boolean> elsewhereEnds,
        DoorStay stay) {

    private static final Comparator<PairedVisit> BY_FIRST =
            Comparator.comparing(PairedVisit::first, RegisteredReceipt.IN_ORDER);

    /**
     * The visits of some receipts, by their first receipt. Neither the order of the receipts nor being told twice
     * changes anything; each receipt is in one visit. Two receipts of one id that differ are a fault of the caller.
     *
     * @param atOneDoor which recipients live together, so that a receipt of one does not say that the carer left the
     *     other
     */
    public List<PairedVisit> visitsOf(
            Collection<RegisteredReceipt> receipts, BiPredicate<RecipientId, RecipientId> atOneDoor) {
        Map<CarerId, List<RegisteredReceipt>> byCarer = new TreeMap<>();
        for (RegisteredReceipt receipt : eachOnce(receipts)) {
            byCarer.computeIfAbsent(receipt.carer(), none -> new ArrayList<>()).add(receipt);
        }
        List<PairedVisit> visits = new ArrayList<>();
        byCarer.values().forEach(ofOne -> visits.addAll(new CarersRound(this, atOneDoor).visitsOf(ofOne)));
        visits.sort(BY_FIRST);
        return List.copyOf(visits);
    }

    private static List<RegisteredReceipt> eachOnce(Collection<RegisteredReceipt> receipts) {
        Map<ReceiptId, RegisteredReceipt> byId = new TreeMap<>();
        for (RegisteredReceipt receipt : receipts) {
            RegisteredReceipt known = byId.putIfAbsent(receipt.id(), receipt);
            if (known != null && !known.equals(receipt)) {
                throw new IllegalArgumentException("Two receipts bear the id (%s) and differ.".formatted(receipt.id()));
            }
        }
        return byId.values().stream().sorted(RegisteredReceipt.IN_ORDER).toList();
    }
}
