package se.kvittens.domain.order;

import java.time.Duration;

/** The time that a decision allows (beviljad tid), and for how long. */
public record GrantedTime(Duration time, Period per) {

    public GrantedTime {
        if (time.isNegative()) {
            throw new IllegalArgumentException("The granted time (%s) must not be negative.".formatted(time));
        }
    }
}
