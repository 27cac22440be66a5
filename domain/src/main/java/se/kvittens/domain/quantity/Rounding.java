package se.kvittens.domain.quantity;

/** How a part of an öre is rounded (PAY-8). Amounts here are never negative. */
public enum Rounding {
    /** To the nearest; a half goes up. */
    HALF_UP {
        @Override
        long added(long divisor) {
            return divisor / 2;
        }
    },
    /** A part of an öre falls away. */
    DOWN {
        @Override
        long added(long divisor) {
            return 0;
        }
    },
    /** A part of an öre counts as a whole one. */
    UP {
        @Override
        long added(long divisor) {
            return divisor - 1;
        }
    };

    /** The quotient, rounded; of an even, positive divisor. */
    long divided(long dividend, long divisor) {
        return Math.floorDiv(Math.addExact(dividend, added(divisor)), divisor);
    }

    abstract long added(long divisor);
}
