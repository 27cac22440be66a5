package se.kvittens.domain.architecture.violations.floating;

import java.math.BigDecimal;

/** Reckons with floating point in every way. */
final class Floating {

    float aField;
    double[] anArray;

    boolean aBoxedParameter(Double value) {
        return value.isNaN();
    }

    double aResult() {
        return 0;
    }

    boolean aCall(BigDecimal value) {
        return value.doubleValue() > 0;
    }
}
