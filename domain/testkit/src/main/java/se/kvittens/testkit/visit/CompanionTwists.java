package se.kvittens.testkit.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;

/** Visits that bring another along: a second carer, the same carer twice, a cohabitant's, a copy in another system. */
final class CompanionTwists {

    private static final int MOST_MINUTES = 60;
    private static final int STEP = 5;

    private CompanionTwists() {}

    static Arbitrary<Twist<VisitMaker>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, secondCarer()),
                Tuple.of(1, sameCarer()),
                Tuple.of(6, cohabitant()),
                Tuple.of(2, inBothSystems()));
    }

    /** Overlapping or touching; with the flag on either, both or none; the second with the tasks or without. */
    private static Arbitrary<Twist<VisitMaker>> secondCarer() {
        return Combinators.combine(
                        minutes(),
                        minutes(),
                        Arbitraries.of(Flags.values()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 2))
                .as((later, longer, flags, hasTasks, byLock, method) ->
                        (visit, frame) -> visit.companions.add(group -> {
                            VisitMaker second = new VisitMaker(
                                    frame, visit.recipient, group.otherThan(visit.carer), after(visit, later, longer));
                            visit.flagged |= flags == Flags.FIRST || flags == Flags.BOTH;
                            second.flagged = flags == Flags.SECOND || flags == Flags.BOTH;
                            second.tasks = hasTasks ? visit.tasks : Set.of();
                            second.startMethod = Pick.from(frame.easyMethods(), method);
                            if (byLock && frame.book().staffing() instanceof DoubleStaffingPolicy.LockOrFlag lock) {
                                startByLock(visit, second, lock);
                            }
                            group.add(second);
                        }));
    }

    /** So that the two need no flag (STAFF-2), where the rule book's sets leave room for it. */
    private static void startByLock(VisitMaker first, VisitMaker second, DoubleStaffingPolicy.LockOrFlag lock) {
        List<ReceiptMethod> open = first.frame.easyMethods().stream()
                .filter(method -> !lock.notStartedBy().value().contains(method))
                .toList();
        open.stream().findFirst().ifPresent(method -> first.startMethod = method);
        open.stream()
                .filter(lock.startedBy().value()::contains)
                .findFirst()
                .ifPresent(method -> second.startMethod = method);
    }

    /** At the same recipient or at another one. */
    private static Arbitrary<Twist<VisitMaker>> sameCarer() {
        return Combinators.combine(minutes(), minutes(), Arbitraries.of(true, false))
                .as((later, longer, atTheSame) -> (visit, frame) -> visit.companions.add(group -> {
                    RecipientId where = atTheSame ? visit.recipient : group.nextTo(visit.recipient);
                    group.add(new VisitMaker(frame, where, visit.carer, after(visit, later, longer)));
                }));
    }

    /** Started soon after this one's end and ended at once (COHAB-2): at the limits of the rule book, and beyond. */
    private static Arbitrary<Twist<VisitMaker>> cohabitant() {
        return Combinators.combine(
                        Arbitraries.of(Near.values()),
                        Arbitraries.of(Near.values()),
                        Arbitraries.integers().between(1, 45).optional(0.85),
                        Arbitraries.integers().between(0, 30).optional(0.85))
                .as((gap, length, own, others) -> (visit, frame) -> visit.companions.add(group -> {
                    Instant start = visit.to.plusSeconds(gap.of(mostBetween(visit)));
                    VisitMaker second = new VisitMaker(
                            frame,
                            group.nextTo(visit.recipient),
                            visit.carer,
                            new TimeSpan(start, start.plusSeconds(length.of(longestSecond(visit)))));
                    visit.planned = own.map(Duration::ofMinutes);
                    second.planned = others.map(Duration::ofMinutes);
                    group.add(second);
                }));
    }

    private static Arbitrary<Twist<VisitMaker>> inBothSystems() {
        return Arbitraries.of(false, true)
                .map(swapped -> (visit, frame) -> visit.companions.add(group -> {
                    SystemOfRecord held = visit.heldBy();
                    SystemOfRecord other =
                            held == SystemOfRecord.LIFECARE ? SystemOfRecord.PHONIRO : SystemOfRecord.LIFECARE;
                    visit.system = swapped ? other : held;
                    group.addCopy(swapped ? held : other);
                }));
    }

    /** Starts and ends so many minutes after another. */
    private static TimeSpan after(VisitMaker visit, int later, int longer) {
        Instant start = visit.from.plus(Duration.ofMinutes(later));
        Instant end = visit.to.plus(Duration.ofMinutes(longer));
        return new TimeSpan(start, end.isBefore(start) ? start : end);
    }

    private static Duration mostBetween(VisitMaker visit) {
        return visit.frame.book().cohabitants() instanceof CohabitantPolicy.SplitByPlannedTime split
                ? split.mostBetween().value()
                : Duration.ofMinutes(STEP);
    }

    private static Duration longestSecond(VisitMaker visit) {
        return visit.frame.book().cohabitants() instanceof CohabitantPolicy.SplitByPlannedTime split
                ? split.longestSecond().value()
                : Duration.ofMinutes(2);
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, MOST_MINUTES / STEP).map(steps -> steps * STEP);
    }

    private enum Flags {
        NONE,
        FIRST,
        SECOND,
        BOTH
    }

    /** Around a limit of the rule book. */
    private enum Near {
        NOTHING {
            @Override
            long of(Duration limit) {
                return 0;
            }
        },
        HALF_OF_IT {
            @Override
            long of(Duration limit) {
                return limit.toSeconds() / 2;
            }
        },
        AT_IT {
            @Override
            long of(Duration limit) {
                return limit.toSeconds();
            }
        },
        BEYOND_IT {
            @Override
            long of(Duration limit) {
                return limit.toSeconds() + 1;
            }
        };

        abstract long of(Duration limit);
    }
}
