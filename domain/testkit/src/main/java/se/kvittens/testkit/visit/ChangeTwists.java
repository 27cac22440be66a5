package se.kvittens.testkit.visit;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Twist;

/**
 * Changes of a visit (REG-7), in their window, at its end and too late. The start stays before the middle of the visit and
 * the end after it: an end before its start refuses a whole month, and is a case for a test of its own.
 */
final class ChangeTwists {

    private static final int MOST_MINUTES = 60;
    private static final int STEP = 5;

    private ChangeTwists() {}

    static Arbitrary<Twist<VisitMaker>> any() {
        Arbitrary<Integer> shift = Arbitraries.integers()
                .between(-MOST_MINUTES / STEP, MOST_MINUTES / STEP)
                .map(steps -> steps * STEP);
        return Combinators.combine(Arbitraries.of(Made.values()), Arbitraries.of(Moved.values()), shift, shift)
                .as((made, moved, start, end) -> (visit, frame) -> visit.adjustments.add(new Adjustment(
                        made.at(visit, frame),
                        moved == Moved.END ? null : newStart(visit, start),
                        moved == Moved.START ? null : newEnd(visit, end))));
    }

    private static Instant newStart(VisitMaker visit, int minutes) {
        Instant moved = visit.from.plus(Duration.ofMinutes(minutes));
        return moved.isAfter(visit.middle()) ? visit.middle() : moved;
    }

    private static Instant newEnd(VisitMaker visit, int minutes) {
        Instant moved = visit.to.plus(Duration.ofMinutes(minutes));
        return moved.isBefore(visit.middle()) ? visit.middle() : moved;
    }

    private enum Moved {
        END,
        START,
        BOTH
    }

    /** When a change was made. */
    private enum Made {
        AN_HOUR_AFTER {
            @Override
            Instant at(VisitMaker visit, Frame frame) {
                return visit.to.plus(Duration.ofHours(1));
            }
        },
        AT_THE_END_OF_THE_WINDOW {
            @Override
            Instant at(VisitMaker visit, Frame frame) {
                return endOfWindow(visit, frame);
            }
        },
        A_SECOND_AFTER_THE_WINDOW {
            @Override
            Instant at(VisitMaker visit, Frame frame) {
                return endOfWindow(visit, frame).plusSeconds(1);
            }
        },
        AT_THE_LOCK {
            @Override
            Instant at(VisitMaker visit, Frame frame) {
                return frame.lock().instant();
            }
        },
        A_SECOND_AFTER_THE_LOCK {
            @Override
            Instant at(VisitMaker visit, Frame frame) {
                return frame.lock().instant().plusSeconds(1);
            }
        };

        abstract Instant at(VisitMaker visit, Frame frame);

        /** So long after the approval, where the rule book has such a window and there is an approval; else the lock. */
        private static Instant endOfWindow(VisitMaker visit, Frame frame) {
            Setting<ChangeWindow> window =
                    frame.book().visits().changes().windows().get(visit.heldBy());
            return window != null
                            && window.value() instanceof ChangeWindow.AfterApproval after
                            && visit.approved.isPresent()
                    ? visit.approved.get().plus(after.length())
                    : frame.lock().instant();
        }
    }
}
