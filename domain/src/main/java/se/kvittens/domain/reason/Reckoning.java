package se.kvittens.domain.reason;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.quantity.Rounding;

/**
 * How a step's value follows from the quantities among its facts and steps, in their order; settings among the reasons
 * say why and are no operands. Whoever holds a step can reckon it again.
 */
public enum Reckoning {
    /** Decided by facts and settings; there is nothing to reckon. */
    JUDGED {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            throw new IllegalStateException("A judgement is not reckoned.");
        }
    },
    /** All quantities of the result's type added up; none give zero. */
    SUM {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            if (type == Duration.class) {
                return sumOfLengths(because);
            }
            if (type == Ore.class) {
                return fold(quantities(Ore.class, because), Ore.ZERO, Ore::plus);
            }
            return fold(quantities(ExactTime.class, because), ExactTime.ZERO, ExactTime::plus);
        }
    },
    /** The least of the lengths. */
    LESSER {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            List<Duration> lengths = quantities(Duration.class, because);
            return fold(lengths, lengths.get(0), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    },
    /** The first length less all the others. */
    LESS {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            List<Duration> lengths = quantities(Duration.class, because);
            return fold(lengths.subList(1, lengths.size()), lengths.get(0), Duration::minus);
        }
    },
    /** A length, whole or exact, times all the ratios; exact. */
    SCALED {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            ExactTime length = fold(exactLengths(because), ExactTime.ZERO, ExactTime::plus);
            return length.times(fold(quantities(Ratio.class, because), Ratio.of(1, 1), Ratio::times));
        }
    },
    /** An exact length rounded half up to the second. */
    ROUNDED {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            return quantities(ExactTime.class, because).get(0).toWholeSeconds();
        }
    },
    /** The elapsed time from the first instant to the second. */
    ELAPSED {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            List<Instant> ends = quantities(Instant.class, because);
            return Duration.between(ends.get(0), ends.get(1));
        }
    },
    /** A length times a price per hour, rounded half up to the öre. */
    PRICED {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            return amount(because, Rounding.HALF_UP);
        }
    },
    /** A length times a price per hour, rounded down to the öre. */
    PRICED_DOWN {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            return amount(because, Rounding.DOWN);
        }
    },
    /** A length times a price per hour, rounded up to the öre. */
    PRICED_UP {
        @Override
        public Object of(Class<?> type, List<? extends Ground> because) {
            return amount(because, Rounding.UP);
        }
    };

    /** How an amount is reckoned that is rounded so. */
    public static Reckoning priced(Rounding rounding) {
        return switch (rounding) {
            case HALF_UP -> PRICED;
            case DOWN -> PRICED_DOWN;
            case UP -> PRICED_UP;
        };
    }

    /** The value that follows; reasons that are no quantities are passed over. */
    public abstract Object of(Class<?> type, List<? extends Ground> because);

    private static Ore amount(List<? extends Ground> because, Rounding rounding) {
        return quantities(HourlyPrice.class, because)
                .get(0)
                .amountFor(quantities(Duration.class, because).get(0), rounding);
    }

    private static <Q> List<Q> quantities(Class<Q> type, List<? extends Ground> because) {
        List<Q> found = new ArrayList<>(because.size());
        for (Ground ground : because) {
            if (!(ground instanceof Ruled) && type.isInstance(ground.value())) {
                found.add(type.cast(ground.value()));
            }
        }
        return found;
    }

    /** In one pass, since a month may add up many visits. */
    private static Duration sumOfLengths(List<? extends Ground> because) {
        long seconds = 0;
        long nanos = 0;
        for (Ground ground : because) {
            if (!(ground instanceof Ruled) && ground.value() instanceof Duration length) {
                seconds = Math.addExact(seconds, length.getSeconds());
                nanos += length.getNano();
            }
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    private static List<ExactTime> exactLengths(List<? extends Ground> because) {
        List<ExactTime> exact = new ArrayList<>(quantities(ExactTime.class, because));
        quantities(Duration.class, because).forEach(whole -> exact.add(ExactTime.of(whole)));
        return exact;
    }

    private static <Q> Q fold(List<Q> quantities, Q start, BinaryOperator<Q> operation) {
        Q result = start;
        for (Q quantity : quantities) {
            result = operation.apply(result, quantity);
        }
        return result;
    }
}
