package se.kvittens.testkit.recipient;

import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import se.kvittens.domain.invoicing.ReferenceCodePolicy;
import se.kvittens.domain.people.Area;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Twist;

/** What can be special about a recipient. */
final class RecipientTwists {

    private static final int USUAL_LIMIT = 65;
    private static final int MOST_DELIVERIES = 31;
    private static final int MOST_EXCESS_MINUTES = 90;

    private RecipientTwists() {}

    static Arbitrary<Twist<RecipientMaker>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, cohabits()),
                Tuple.of(3, area()),
                Tuple.of(2, born()),
                Tuple.of(2, excess()),
                Tuple.of(2, meals()),
                Tuple.of(1, Arbitraries.of(Mark.values()).map(mark -> (recipient, frame) -> {
                    recipient.socialPsychiatry |= mark == Mark.SOCIAL_PSYCHIATRY;
                    recipient.temporaryStay |= mark == Mark.TEMPORARY_STAY;
                    recipient.tagRefusalAgreed |= mark == Mark.TAG_REFUSAL_AGREED;
                })));
    }

    private static Arbitrary<Twist<RecipientMaker>> cohabits() {
        return Arbitraries.just((recipient, frame) -> recipient.cohabitsWith = recipient.neighbour);
    }

    private static Arbitrary<Twist<RecipientMaker>> area() {
        return Arbitraries.of(Area.RURAL, Area.ISLAND).map(area -> (recipient, frame) -> recipient.area = area);
    }

    /** Around the age at which the reference code changes (BILL-1), and far below it. */
    private static Arbitrary<Twist<RecipientMaker>> born() {
        return Arbitraries.integers()
                .between(-1, 1)
                .optional(0.7)
                .map(days -> (recipient, frame) ->
                        recipient.born = days.map(limit(frame)::plusDays).orElse(LocalDate.of(1990, 2, 1)));
    }

    private static LocalDate limit(Frame frame) {
        int age = frame.book().invoicing().referenceCodes() instanceof ReferenceCodePolicy.ByAge byAge
                ? byAge.age().value()
                : USUAL_LIMIT;
        return frame.month().atEndOfMonth().minusYears(age);
    }

    private static Arbitrary<Twist<RecipientMaker>> excess() {
        return Arbitraries.integers()
                .between(1, MOST_EXCESS_MINUTES)
                .map(minutes -> (recipient, frame) -> recipient.excessApproved = Duration.ofMinutes(minutes));
    }

    private static Arbitrary<Twist<RecipientMaker>> meals() {
        return Arbitraries.integers()
                .between(1, MOST_DELIVERIES)
                .map(times -> (recipient, frame) -> recipient.mealDeliveries = times);
    }

    private enum Mark {
        SOCIAL_PSYCHIATRY,
        TEMPORARY_STAY,
        TAG_REFUSAL_AGREED
    }
}
