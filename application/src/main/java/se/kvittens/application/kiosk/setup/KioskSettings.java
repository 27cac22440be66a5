package se.kvittens.application.kiosk.setup;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.visit.Handset;

/**
 * How a kiosk is set up.
 *
 * @param municipality whose rules say what a tap means
 * @param signOutAfter how long after the carer's last tap or touch nobody is signed in any more; empty for never
 * @param clockTolerance by how much the two clocks may differ before it is said that the clock was changed; above what a
 *     time server corrects in passing
 * @param handset what its receipts are made with: the kiosk's machine
 */
public record KioskSettings(
        KioskName name,
        MunicipalityId municipality,
        Optional<Duration> signOutAfter,
        Duration clockTolerance,
        Handset handset) {

    /** Signs out after five minutes, says it when the clock was set by more than half a minute, and tells of no phone. */
    public static KioskSettings usual(KioskName name, MunicipalityId municipality) {
        return new KioskSettings(
                name, municipality, Optional.of(Duration.ofMinutes(5)), Duration.ofSeconds(30), Handset.UNTOLD);
    }
}
