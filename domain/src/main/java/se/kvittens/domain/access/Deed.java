package se.kvittens.domain.access;

import java.time.Instant;

/**
 * Who did something, when and why.
 *
 * @param who the name by which the user is known; never a personal number
 * @param when it was done; what a kiosk sends later was done when the kiosk says so
 * @param why a reason in words or by a code; empty where none is needed
 */
public record Deed(String who, Role role, Instant when, String why) {

    public Deed {
        if (who.isBlank()) {
            throw new IllegalArgumentException("A deed needs who did it.");
        }
    }
}
