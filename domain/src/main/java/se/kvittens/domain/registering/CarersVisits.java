package se.kvittens.domain.registering;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * The visits of one carer, as they come of all that was recorded. Receipts may have arrived in any order and more than
 * once; what was said of a visit follows the order in which it was taken down, in which each was decided on what was said
 * before it. The clocks of those who said it may differ.
 */
public final class CarersVisits {

    private final Map<VisitId, RegisteredReceipt> receipts = new LinkedHashMap<>();
    private final Map<VisitId, Recorded> entered = new LinkedHashMap<>();
    private final Map<VisitId, RegisteredVisit> visits = new LinkedHashMap<>();
    /** Every receipt's name, and the visit that holds it. */
    private final Map<VisitId, VisitId> held = new LinkedHashMap<>();

    /**
     * How receipts become visits.
     *
     * @param systemAt the system that a visit is of, by its first receipt
     */
    public record Ground(
            PairingRules pairing,
            BiPredicate<RecipientId, RecipientId> atOneDoor,
            Function<Instant, SystemOfRecord> systemAt) {}

    private final Ground ground;
    private final List<Recorded> recorded;

    private CarersVisits(Ground ground, List<Recorded> recorded) {
        this.ground = ground;
        this.recorded = List.copyOf(recorded);
    }

    /**
     * The visits of one carer.
     *
     * @param recorded in the order in which it was taken
     */
    public static CarersVisits of(Ground ground, List<Recorded> recorded) {
        CarersVisits result = new CarersVisits(ground, recorded);
        recorded.forEach(result::takeIn);
        Map<VisitId, VisitInTheMaking> making = result.begin(ground);
        recorded.stream()
                .filter(each -> each.happening() instanceof ToVisit)
                .forEach(each -> result.apply(each, making));
        making.forEach((id, visit) -> result.visits.put(id, visit.registered()));
        return result;
    }

    /** The visits as they were at an instant: of what was taken into the record until then, that instant included. */
    public CarersVisits asOf(Instant instant) {
        return of(
                ground,
                recorded.stream().filter(each -> !each.taken().isAfter(instant)).toList());
    }

    /** The visits as they were when something was recorded. */
    CarersVisits before(Recorded something) {
        return of(ground, recorded.subList(0, recorded.indexOf(something)));
    }

    /** All that the visits come of, in the order in which it was taken. */
    public List<Recorded> recorded() {
        return recorded;
    }

    /** By their first receipts; those entered by hand after them. */
    public List<RegisteredVisit> all() {
        return List.copyOf(visits.values());
    }

    /** The visit that holds a receipt, or bears a name. */
    public Optional<RegisteredVisit> find(VisitId receiptOrVisit) {
        return Optional.ofNullable(held.get(receiptOrVisit)).map(visits::get);
    }

    /** The names of all receipts of the visit that holds one of them, or bears a name; those that count first. */
    List<VisitId> namesWith(VisitId receiptOrVisit) {
        VisitId visit = held.get(receiptOrVisit);
        return held.keySet().stream()
                .filter(name -> visit != null && visit.equals(held.get(name)))
                .toList();
    }

    /** The receipt of a name, as it was first told. */
    public Optional<RegisteredReceipt> receipt(VisitId id) {
        return Optional.ofNullable(receipts.get(id));
    }

    Optional<VisitPostRegistered> enteredAs(VisitId id) {
        return Optional.ofNullable(entered.get(id)).map(each -> (VisitPostRegistered) each.happening());
    }

    private void takeIn(Recorded each) {
        if (each.happening() instanceof ReceiptMade made) {
            receipts.putIfAbsent(named(made.receipt()), made.receipt());
        } else if (each.happening() instanceof VisitPostRegistered visit) {
            entered.putIfAbsent(visit.visit(), each);
        }
    }

    private Map<VisitId, VisitInTheMaking> begin(Ground ground) {
        Map<VisitId, VisitInTheMaking> making = new LinkedHashMap<>();
        for (PairedVisit paired : ground.pairing().visitsOf(receipts.values(), ground.atOneDoor())) {
            paired.receipts().forEach(receipt -> held.put(named(receipt), paired.id()));
            making.put(
                    paired.id(),
                    VisitInTheMaking.of(
                            paired, ground.systemAt().apply(paired.first().at())));
        }
        entered.forEach((id, each) -> {
            VisitPostRegistered visit = (VisitPostRegistered) each.happening();
            held.put(id, id);
            making.put(
                    id,
                    VisitInTheMaking.of(
                            visit, each.deed().when(), ground.systemAt().apply(visit.start())));
        });
        return making;
    }

    private void apply(Recorded each, Map<VisitId, VisitInTheMaking> making) {
        ToVisit done = (ToVisit) each.happening();
        Optional.ofNullable(held.get(done.visit())).map(making::get).ifPresent(visit -> visit.apply(done, each.deed()));
    }

    private static VisitId named(RegisteredReceipt receipt) {
        return new VisitId(receipt.id().value());
    }
}
