package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.Households;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/**
 * The visits of one carer as a kiosk knows them, by the same rules as everywhere: of the receipts that were made here, and
 * of those made elsewhere that the other side has told of when it answered.
 */
final class KnownVisits {

    /** Of receipts at one instant the last by its name. */
    private static final String AFTER_ALL = "\uFFFF";

    private final PairingRules rules;
    private final Households households;
    private final List<RegisteredReceipt> receipts;
    private final List<PairedVisit> visits;

    private KnownVisits(PairingRules rules, Households households, List<RegisteredReceipt> receipts) {
        this.rules = rules;
        this.households = households;
        this.receipts = receipts;
        this.visits = rules.visitsOf(receipts, households::live);
    }

    static KnownVisits of(List<Kept> ofCarer, PairingRules rules, Households households) {
        return new KnownVisits(rules, households, Told.of(ofCarer).receipts());
    }

    Optional<PairedVisit> holding(ReceiptId receipt) {
        return visits.stream().filter(visit -> visit.holds(receipt)).findFirst();
    }

    Meaning meaningOf(ReceiptId receipt) {
        return holding(receipt).map(visit -> meaning(visit, receipt)).orElse(Meaning.NOT_KNOWN);
    }

    /** Those that have a start and no end. */
    List<PairedVisit> open() {
        return visits.stream().filter(visit -> visit.end() == null).toList();
    }

    /** Whether a tap at an instant would end a visit, or say its start again. */
    boolean canBeEnded(PairedVisit open, Instant at) {
        RegisteredReceipt first = open.first();
        RegisteredReceipt tap = receipt(AFTER_ALL, new Place(first.carer(), first.recipient(), at), Mark.TAP);
        List<RegisteredReceipt> withTap =
                Stream.concat(receipts.stream(), Stream.of(tap)).toList();
        return new KnownVisits(rules, households, withTap)
                .holding(tap.id())
                .filter(visit -> visit.holds(first.id()))
                .isPresent();
    }

    private static Meaning meaning(PairedVisit visit, ReceiptId receipt) {
        if (is(visit.start(), receipt)) {
            return Meaning.START;
        }
        return is(visit.end(), receipt) ? Meaning.END : Meaning.AGAIN;
    }

    private static boolean is(@Nullable RegisteredReceipt one, ReceiptId id) {
        return one != null && one.id().equals(id);
    }

    private static RegisteredReceipt receipt(String id, Place place, Mark mark) {
        return new RegisteredReceipt(
                new ReceiptId(id),
                place.carer(),
                place.recipient(),
                mark,
                new Receipt(place.at(), ReceiptMethod.NFC),
                place.at(),
                TagFinding.OWN,
                Optional.empty());
    }

    /** Where a carer was, and when: there is one receipt of it. */
    private record Place(CarerId carer, RecipientId recipient, Instant at) {}

    /** What was made here, by its numbers, and what the other side has said of places in its answers. */
    private static final class Told {

        private final List<RegisteredReceipt> own = new ArrayList<>();
        private final Set<Place> ownPlaces = new HashSet<>();
        private final Map<Place, Set<Mark>> told = new HashMap<>();
        private Instant latest = Instant.MIN;
        /** Until then, all answers came in the order of what was asked, so that each knew all that was before it. */
        private Instant inOrderUntil = Instant.MAX;

        static Told of(List<Kept> ofCarer) {
            Told told = new Told();
            ofCarer.forEach(told::take);
            return told;
        }

        private void take(Kept kept) {
            if (kept.isUnplaced() || kept.isWaiting()) {
                outOfOrder(kept.content().at());
            }
            if (!kept.isRefused()
                    && kept.content() instanceof Request request
                    && request.happening() instanceof ReceiptMade made) {
                take(made.receipt());
                if (kept.fate() instanceof Fate.Accepted accepted) {
                    tell(made.receipt(), accepted.seen().start(), Mark.START);
                    tell(made.receipt(), accepted.seen().end(), Mark.END);
                }
            }
        }

        /** That of a strange tag may have been given when it was known whose door it was, after others. */
        private void take(RegisteredReceipt receipt) {
            if (receipt.at().isBefore(latest) || receipt.tag() != TagFinding.OWN) {
                outOfOrder(receipt.at());
            }
            latest = receipt.at().isAfter(latest) ? receipt.at() : latest;
            own.add(receipt);
            ownPlaces.add(placeOf(receipt));
        }

        private void outOfOrder(Instant at) {
            inOrderUntil = at.isBefore(inOrderUntil) ? at : inOrderUntil;
        }

        private void tell(RegisteredReceipt receipt, @Nullable Instant at, Mark mark) {
            if (at != null) {
                told.computeIfAbsent(
                                new Place(receipt.carer(), receipt.recipient(), at), none -> EnumSet.noneOf(Mark.class))
                        .add(mark);
            }
        }

        List<RegisteredReceipt> receipts() {
            Stream<RegisteredReceipt> here = own.stream().map(this::asTold);
            Stream<RegisteredReceipt> elsewhere = told.entrySet().stream()
                    .filter(each -> !ownPlaces.contains(each.getKey()))
                    .flatMap(each -> each.getValue().stream().map(mark -> elsewhere(each.getKey(), mark)));
            return Stream.concat(here, elsewhere).toList();
        }

        private static RegisteredReceipt elsewhere(Place place, Mark mark) {
            return receipt("elsewhere " + place.recipient() + " " + place.at() + " " + mark, place, mark);
        }

        /** The other side knows better, unless it did not know all that is known here, or has changed its mind. */
        private RegisteredReceipt asTold(RegisteredReceipt receipt) {
            Set<Mark> marks = told.getOrDefault(placeOf(receipt), Set.of());
            boolean isSaid = receipt.mark() == Mark.TAP
                    && marks.size() == 1
                    && receipt.at().isBefore(inOrderUntil);
            return isSaid ? marked(receipt, marks.iterator().next()) : receipt;
        }

        private static RegisteredReceipt marked(RegisteredReceipt receipt, Mark mark) {
            return new RegisteredReceipt(
                    receipt.id(),
                    receipt.carer(),
                    receipt.recipient(),
                    mark,
                    receipt.receipt(),
                    receipt.registered(),
                    receipt.tag(),
                    receipt.uid(),
                    receipt.cause(),
                    receipt.handset());
        }

        private static Place placeOf(RegisteredReceipt receipt) {
            return new Place(receipt.carer(), receipt.recipient(), receipt.at());
        }
    }
}
