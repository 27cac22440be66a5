package se.kvittens.domain.order;

import io.vavr.control.Either;
import java.time.LocalDate;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** An order (beställning), in the state that its provider has brought it to. */
public sealed interface Order permits Order.Unconfirmed, Execution {

    OrderContent content();

    /** Sent and not yet confirmed: nothing is executed. */
    record Unconfirmed(OrderContent content) implements Order {

        /** Starts the execution on a date, past or ahead. Only here: once confirmed the date can't be changed. */
        @Home(RuleId.LIFE_1)
        public UnderWay confirm(LocalDate executionDate) {
            return new UnderWay(content, executionDate);
        }
    }

    /** Confirmed and under way (verkställighet). */
    record UnderWay(OrderContent content, LocalDate executionDate) implements Execution {

        private static final LocalDate OPEN = LocalDate.MAX.minusDays(1);

        /** Ends the execution; refused where the last day is before the first, or the person has not confirmed it. */
        @Home(RuleId.LIFE_3)
        public Either<EndRefused, Ended> end(
                LocalDate lastDay, EndReason reason, boolean mismanaged, boolean explicitlyConfirmed) {
            if (!explicitlyConfirmed) {
                return Either.left(EndRefused.NOT_CONFIRMED);
            }
            return lastDay.isBefore(executionDate)
                    ? Either.left(EndRefused.BEFORE_EXECUTION_DATE)
                    : Either.right(new Ended(content, executionDate, lastDay, reason, mismanaged));
        }

        @Override
        public LocalDate lastDay() {
            return OPEN;
        }
    }

    /**
     * Ended.
     *
     * @param lastDay the last day in force
     * @param mismanaged whether the provider has mismanaged its assignment
     */
    record Ended(OrderContent content, LocalDate executionDate, LocalDate lastDay, EndReason reason, boolean mismanaged)
            implements Execution {

        public Ended {
            if (lastDay.isBefore(executionDate)) {
                throw new IllegalArgumentException(
                        "The last day (%s) is before the execution date (%s).%nMaybe they were swapped."
                                .formatted(lastDay, executionDate));
            }
        }
    }

    /** Why an execution can't be ended so. */
    enum EndRefused {
        NOT_CONFIRMED,
        BEFORE_EXECUTION_DATE
    }
}
