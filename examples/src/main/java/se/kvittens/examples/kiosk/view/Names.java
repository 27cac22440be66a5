package se.kvittens.examples.kiosk.view;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.kvittens.application.kiosk.Screen.Door;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.files.kioskfolder.KioskManifest.NamesShown;

/** What a screen at a door shows of people. */
record Names(NamesShown shown) {

    String of(KioskDirectory.Carer carer) {
        return of(carer.label(), carer.id().value());
    }

    String of(KioskDirectory.Recipient recipient) {
        return of(recipient.label(), recipient.id().value());
    }

    String of(Door door) {
        return of(door.label(), door.recipient().value());
    }

    /** Of somebody whose id is not shown. */
    String of(String label) {
        return shown == NamesShown.LABELS ? label : initials(label);
    }

    private String of(String label, String id) {
        return shown == NamesShown.LABELS ? label : initials(label) + " (" + id + ")";
    }

    private static String initials(String label) {
        return Arrays.stream(label.strip().split("\\s+"))
                .map(word -> new String(Character.toChars(word.codePointAt(0))) + ".")
                .collect(Collectors.joining(" "));
    }
}
