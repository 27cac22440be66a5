package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;

/** What is done about a visit afterwards: approvals, post-registrations and changes. */
final class Office {

    private static final String UNREADABLE = "Taggen gick inte att läsa.";
    private static final String EMPTY = "Telefonen var urladdad.";
    private static final Duration WINDOW_OF_OLD_SYSTEM = Duration.ofDays(3);

    private Office() {}

    /** During the next working day after it was registered. */
    static void approve(VisitDraft visit, Dice dice) {
        LocalTime time = LocalTime.of(8, 0).plusSeconds(dice.below(7 * 3600));
        visit.approveAt(DemoMonth.nextOfficeDay(visit.registered(), time));
    }

    static void noteFault(VisitDraft visit, Dice dice) {
        visit.remarks().because(ManualCause.TECHNICAL_FAULT, dice.happens(500) ? UNREADABLE : EMPTY);
    }

    static void postRegister(VisitDraft visit, Dice dice) {
        visit.startByHand();
        visit.endByHand();
        noteFault(visit, dice);
        visit.registerAt(visit.end().plus(Duration.ofMinutes(dice.between(60, 2000))));
        approve(visit, dice);
    }

    static void registerAfterLock(VisitDraft visit, Dice dice) {
        postRegister(visit, dice);
        visit.registerAt(visit.lock().plus(Duration.ofMinutes(dice.between(1, 3000))));
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

    /** After the window of the old system, or after the lock, which alone counts in the new one. */
    static void adjustLate(VisitDraft visit, Dice dice) {
        Instant closed = visit.isInOldSystem()
                ? visit.approved().map(at -> at.plus(WINDOW_OF_OLD_SYSTEM)).orElse(visit.lock())
                : visit.lock();
        visit.adjust(adjustment(visit, dice, closed.plus(Duration.ofMinutes(dice.between(60, 600)))));
    }

    private static Adjustment adjustment(VisitDraft visit, Dice dice, Instant made) {
        Duration by = Duration.ofMinutes(dice.between(3, 12));
        return dice.happens(500)
                ? new Adjustment(made, visit.start().minus(by), null)
                : new Adjustment(made, null, visit.end().plus(by));
    }

    private static Instant soonAfter(VisitDraft visit, Dice dice) {
        return visit.end().plus(Duration.ofMinutes(dice.between(5, 1500)));
    }
}
