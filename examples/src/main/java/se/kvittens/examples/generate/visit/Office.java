package se.kvittens.examples.generate.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.PostRegistrationPolicy;
import se.kvittens.domain.visit.ReceiptRules;
import se.kvittens.examples.generate.chance.Dice;

/** What is done about a visit afterwards: approvals, post-registrations and changes. */
final class Office {

    private static final String UNREADABLE = "Taggen gick inte att läsa.";
    private static final String EMPTY = "Telefonen var urladdad.";
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int SECONDS_OPEN = 6 * 3600;
    private static final int LAST_HOUR = 3600;
    private static final int USUALLY_IN_TIME = 2;

    private Office() {}

    /** During the next working day after it was registered, and before the lock where that can be had. */
    static void approve(VisitDraft visit, Dice dice) {
        LocalTime time = OPENS.plusSeconds(dice.below(SECONDS_OPEN));
        Instant usual = visit.occasion().month().nextWorkingDay(visit.registered(), time);
        Instant last = visit.lock().minusSeconds(dice.below(LAST_HOUR));
        visit.approveAt(usual.isAfter(last) && visit.registered().isBefore(last) ? last : usual);
    }

    static void noteFault(VisitDraft visit, Dice dice) {
        visit.remarks().because(ManualCause.TECHNICAL_FAULT, dice.below(2) == 0 ? UNREADABLE : EMPTY);
    }

    /** Within two days. */
    static void postRegister(VisitDraft visit, Dice dice) {
        postRegister(visit, dice, Duration.ofMinutes(dice.between(60, 2000)));
    }

    /** Later than the rule book allows, if it sets a limit, and where the month is not locked by then. */
    static void postRegisterLate(VisitDraft visit, Dice dice) {
        Duration after = Duration.ofDays(daysInTime(visit) + 1L).plusHours(dice.between(1, 72));
        if (visit.end().plus(after).isBefore(visit.lock())) {
            postRegister(visit, dice, after);
        }
    }

    private static int daysInTime(VisitDraft visit) {
        ReceiptRules receipts = visit.occasion().month().book().visits().receipts();
        return receipts.postRegistrations() instanceof PostRegistrationPolicy.WithinDays policy
                ? policy.days().value()
                : USUALLY_IN_TIME;
    }

    static void registerAfterLock(VisitDraft visit, Dice dice) {
        postRegister(visit, dice, Duration.ZERO);
        visit.registerAt(visit.lock().plus(Duration.ofMinutes(dice.between(1, 3000))));
        approve(visit, dice);
    }

    private static void postRegister(VisitDraft visit, Dice dice, Duration after) {
        visit.startByHand();
        visit.endByHand();
        noteFault(visit, dice);
        visit.registerAt(visit.end().plus(after));
        approve(visit, dice);
    }

    /** The end was forgotten, and a change supplies it. */
    static void supplyEnd(VisitDraft visit, Dice dice) {
        visit.loseEnd();
        noteFault(visit, dice);
        visit.adjust(new Adjustment(soonAfter(visit, dice), null, visit.end()));
    }

    static void adjustInTime(VisitDraft visit, Dice dice) {
        visit.adjust(adjustment(visit, dice, soonAfter(visit, dice)));
    }

    /** After the window of the system that holds the visit, or after the lock. */
    static void adjustLate(VisitDraft visit, Dice dice) {
        Instant closed = visit.occasion().month().closes(visit.system(), visit.approved());
        visit.adjust(adjustment(visit, dice, closed.plus(Duration.ofMinutes(dice.between(60, 600)))));
    }

    /** The start is not moved into the day before. */
    private static Adjustment adjustment(VisitDraft visit, Dice dice, Instant made) {
        Duration by = Duration.ofMinutes(dice.between(3, 12));
        Instant earlier = visit.start().minus(by);
        return dice.below(2) == 0 && CareZone.dateOf(earlier).equals(visit.date())
                ? new Adjustment(made, earlier, null)
                : new Adjustment(made, null, visit.end().plus(by));
    }

    private static Instant soonAfter(VisitDraft visit, Dice dice) {
        return visit.end().plus(Duration.ofMinutes(dice.between(5, 1500)));
    }
}
