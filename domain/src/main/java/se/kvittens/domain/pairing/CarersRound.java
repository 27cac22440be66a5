package se.kvittens.domain.pairing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** Walks through the receipts of one carer, in order of time, and puts each into a visit. */
@Home(RuleId.REG_16)
final class CarersRound {

    private final PairingRules rules;
    private final BiPredicate<RecipientId, RecipientId> atOneDoor;
    private final Map<RecipientId, Doing> doings = new TreeMap<>();
    private final List<Doing> done = new ArrayList<>();

    CarersRound(PairingRules rules, BiPredicate<RecipientId, RecipientId> atOneDoor) {
        this.rules = rules;
        this.atOneDoor = atOneDoor;
    }

    List<PairedVisit> visitsOf(List<RegisteredReceipt> inOrder) {
        for (RegisteredReceipt receipt : inOrder) {
            leaveOthers(receipt);
            take(receipt);
        }
        return done.stream().map(Doing::visit).toList();
    }

    private void leaveOthers(RegisteredReceipt receipt) {
        doings.forEach((recipient, doing) -> {
            if (!recipient.equals(receipt.recipient()) && !atOneDoor.test(recipient, receipt.recipient())) {
                doing.left = true;
            }
        });
    }

    private void take(RegisteredReceipt receipt) {
        Doing latest = doings.get(receipt.recipient());
        if (latest == null) {
            begin(receipt);
        } else if (latest.isRepeatedBy(receipt, rules.sameTapWithin().value()) || isBackAgain(latest, receipt)) {
            latest.repeat(receipt);
        } else if (isEndedBy(latest, receipt) || isLeavingAfterAll(latest, receipt)) {
            latest.finish(receipt);
        } else if (isLockedAfterLeaving(latest, receipt)) {
            latest.repeat(receipt);
        } else {
            begin(receipt);
        }
    }

    /** A tap after the carer was elsewhere is more likely a new start than a forgotten end; "end" is an end. */
    private boolean isEndedBy(Doing doing, RegisteredReceipt receipt) {
        boolean isPlain = receipt.mark() == Mark.END
                || !doing.left
                || !rules.elsewhereEnds().value();
        return receipt.mark() != Mark.START
                && doing.isOpen()
                && isPlain
                && doing.isWithin(rules.longestVisit(), receipt);
    }

    /** Who unlocks again was out with the rubbish, or registers the arrival after having unlocked. */
    private boolean isBackAgain(Doing doing, RegisteredReceipt receipt) {
        return receipt.mark() == Mark.START
                && doing.isOpen()
                && doing.isStayOf(receipt)
                && doing.isWithin(rules.stay().backWithin(), receipt)
                && doing.isWithin(rules.longestVisit(), receipt);
    }

    /** Who locked the door behind on coming in, and locks it again, leaves only now. */
    private boolean isLeavingAfterAll(Doing doing, RegisteredReceipt receipt) {
        return receipt.mark() == Mark.END
                && doing.end != null
                && DoorStay.isOfLock(doing.end)
                && doing.isStayOf(receipt)
                && doing.isWithin(rules.stay().lockedWithin(), doing.end)
                && doing.isWithin(rules.longestVisit(), receipt);
    }

    /** Who registered the departure and then locks the door, or the other way round, has left already. */
    private boolean isLockedAfterLeaving(Doing doing, RegisteredReceipt receipt) {
        return receipt.mark() == Mark.END
                && doing.end != null
                && doing.isStayOf(receipt)
                && isWithin(rules.stay().lockedWithin(), elapsed(doing.end.at(), receipt.at()))
                && doing.isWithin(rules.longestVisit(), receipt);
    }

    private static boolean isWithin(Setting<Duration> most, Duration elapsed) {
        return elapsed.compareTo(most.value()) <= 0;
    }

    private void begin(RegisteredReceipt receipt) {
        Doing begun = new Doing(receipt);
        done.add(begun);
        doings.put(receipt.recipient(), begun);
    }

    private static Duration elapsed(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    /** A visit in the making. */
    private static final class Doing {

        private final @Nullable RegisteredReceipt start;
        private final List<RegisteredReceipt> repeated = new ArrayList<>(0);
        private @Nullable RegisteredReceipt end;
        private Mark meaning;
        private Instant lastSeen;
        private boolean left;

        Doing(RegisteredReceipt first) {
            boolean isEnd = first.mark() == Mark.END;
            this.start = isEnd ? null : first;
            this.end = isEnd ? first : null;
            this.meaning = isEnd ? Mark.END : Mark.START;
            this.lastSeen = first.at();
        }

        /** It comes so soon that it says the same again, unless it plainly says another thing. */
        boolean isRepeatedBy(RegisteredReceipt receipt, Duration within) {
            return (receipt.mark() == Mark.TAP || receipt.mark() == meaning)
                    && elapsed(lastSeen, receipt.at()).compareTo(within) <= 0;
        }

        void repeat(RegisteredReceipt receipt) {
            repeated.add(receipt);
            lastSeen = receipt.at();
        }

        boolean isOpen() {
            return start != null && end == null;
        }

        /** Both came through a door with a lock, and the carer was nowhere else in between. */
        boolean isStayOf(RegisteredReceipt receipt) {
            return start != null && !left && DoorStay.isOfDoor(start) && DoorStay.isOfDoor(receipt);
        }

        boolean isWithin(Setting<Duration> most, RegisteredReceipt receipt) {
            return start != null && elapsed(start.at(), receipt.at()).compareTo(most.value()) <= 0;
        }

        /** An end that turns out to be none says nothing new. */
        void finish(RegisteredReceipt receipt) {
            if (end != null) {
                repeated.add(end);
            }
            end = receipt;
            meaning = Mark.END;
            lastSeen = receipt.at();
        }

        PairedVisit visit() {
            return new PairedVisit(start, end, repeated);
        }
    }
}
