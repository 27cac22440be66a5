package se.kvittens.lifecare.files;

import java.util.List;

/** How columns are called that name providers and people, whatever the rows tell of. */
final class PersonHeaders {

    static final List<String> PROVIDER = List.of("Utförare", "Organisation", "Enhet", "Utförarenhet");
    /** Brukare and Kund stand above ids and above names; what stands below tells which. */
    static final List<String> RECIPIENT_ID =
            List.of("Kundnummer", "Kundnr", "Brukar-ID", "Brukarnummer", "Kund-ID", "Brukare", "Kund");

    static final List<String> RECIPIENT_NAME =
            List.of("Brukare", "Kund", "Brukarens namn", "Kundens namn", "Brukarnamn");
    static final List<String> LAST_CHANGED = List.of("Senast ändrad", "Senast uppdaterad", "Uppdaterad");

    private PersonHeaders() {}
}
