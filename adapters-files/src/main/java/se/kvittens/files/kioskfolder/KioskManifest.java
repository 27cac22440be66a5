package se.kvittens.files.kioskfolder;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.visit.Handset;

/**
 * What {@code kiosk.yaml} says.
 *
 * @param name that no other kiosk has which writes to the same journal
 * @param ruleBooks a folder within the kiosk folder, where the rule books are not those that come along
 * @param signOutAfter how long somebody who touches nothing stays signed in
 * @param handset the machine that the kiosk runs on
 */
public record KioskManifest(
        KioskName name,
        Assignment assignment,
        Optional<String> ruleBooks,
        Duration signOutAfter,
        NamesShown namesShown,
        Handset handset) {

    /** The name of the manifest's file. */
    public static final String FILE_NAME = "kiosk.yaml";

    static final int FORMAT = 1;
    static final Duration SHORTEST_SIGN_OUT = Duration.ofSeconds(10);
    static final Duration LONGEST_SIGN_OUT = Duration.ofHours(12);

    /** What a screen that others may see says of somebody. */
    public enum NamesShown {
        /** The whole label. */
        LABELS,
        /** The first letters of the label's words, and the id, which tells two apart who have the same. */
        INITIALS
    }

    public KioskSettings settings() {
        KioskSettings usual = KioskSettings.usual(name, assignment.municipality());
        return new KioskSettings(
                usual.name(), usual.municipality(), Optional.of(signOutAfter), usual.clockTolerance(), handset);
    }
}
