package se.kvittens.phoniro;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.suggest.Vocabulary;
import se.kvittens.files.visits.VisitField;
import se.kvittens.files.visits.VisitProfile;

/**
 * Words that public manuals and routines use of visits in Phoniro, by which a profile is suggested. They are words of home
 * care; no list of columns is public, and this is none.
 */
public final class PhoniroWords {

    private static final Map<String, String> METHODS = Map.of(
            "lås", "LOCK",
            "digitalt lås", "LOCK",
            "tagg", "NFC",
            "nfc", "NFC",
            "enbart kvittens", "NFC",
            "etikett", "NFC",
            "ankomst/avfärd", "ARRIVAL_DEPARTURE",
            "manuell", "MANUAL",
            "manuellt", "MANUAL",
            "efterregistrerad", "MANUAL");

    private PhoniroWords() {}

    public static Vocabulary<VisitField> vocabulary() {
        return new Vocabulary<>(VisitProfile.FILE, SystemOfRecord.PHONIRO, headers(), words());
    }

    private static Map<VisitField, List<String>> headers() {
        return Map.ofEntries(
                Map.entry(VisitField.ID, List.of("Besöks-ID", "Besöksnummer", "Besöksnr", "Aktivitets-ID", "ID")),
                Map.entry(VisitField.PROVIDER, List.of("Utförare", "Enhet", "Organisation")),
                Map.entry(VisitField.RECIPIENT_ID, List.of("Kundnummer", "Kundnr", "Kund-ID", "Brukar-ID")),
                Map.entry(VisitField.RECIPIENT_NAME, List.of("Kund", "Brukare", "Kundnamn", "Brukarens namn")),
                Map.entry(
                        VisitField.CARER_ID,
                        List.of("Anställningsnummer", "Anställningsnr", "Personal-ID", "Användar-ID")),
                Map.entry(VisitField.CARER_NAME, List.of("Personal", "Utförd av", "Användare", "Personalnamn")),
                Map.entry(VisitField.KIND, List.of("Typ", "Aktivitetstyp", "Besökstyp")),
                Map.entry(VisitField.START, List.of("Start", "Starttid", "Besök start", "Från", "Påbörjad")),
                Map.entry(VisitField.END, List.of("Slut", "Sluttid", "Stopp", "Stopptid", "Till", "Avslutad")),
                Map.entry(
                        VisitField.START_BY,
                        List.of("Startkvittens", "Kvittens start", "Startmetod", "Registrering start")),
                Map.entry(VisitField.END_BY, List.of("Slutkvittens", "Kvittens slut", "Stoppkvittens", "Slutmetod")),
                Map.entry(VisitField.CAUSE, List.of("Orsak", "Anledning", "Orsak till manuell")),
                Map.entry(VisitField.TAG, List.of("Tagg", "Taggstatus", "Etikett")),
                Map.entry(VisitField.REGISTERED, List.of("Registrerad", "Skapad", "Registreringstid")),
                Map.entry(VisitField.APPROVED, List.of("Godkänd", "Godkänd tid", "Attesterad")),
                Map.entry(VisitField.IS_APPROVED, List.of("Status", "Godkännandestatus", "Är godkänd")),
                Map.entry(VisitField.CHANGED_START, List.of("Justerad start", "Justerad starttid", "Ändrad start")),
                Map.entry(VisitField.CHANGED_END, List.of("Justerat slut", "Justerad sluttid", "Ändrat slut")),
                Map.entry(VisitField.CHANGED_AT, List.of("Justerad", "Justerad den", "Ändrad")),
                Map.entry(VisitField.TASKS, List.of("Insatser", "Insats", "Utförda insatser")),
                Map.entry(VisitField.DOUBLE_STAFFING, List.of("Dubbelbemanning", "Dubbel")),
                Map.entry(VisitField.DECLINED, List.of("Avböjt", "Avböjt besök", "Avböjd")),
                Map.entry(VisitField.PRIVATE_PHONE, List.of("Privat telefon", "Privat mobil")),
                Map.entry(
                        VisitField.PHONE,
                        List.of("Telefon", "Mobil", "Telefon-ID", "Enhets-ID", "Handenhet", "Inventarienummer")),
                Map.entry(VisitField.OUTSIDE_ALLOWED, List.of("Utanför hemmet godkänt", "Får börja ute")),
                Map.entry(VisitField.PLANNED, List.of("Planerad tid", "Planerad längd", "Planerad")),
                Map.entry(VisitField.NOTE, List.of("Anteckning", "Kommentar", "Notering")),
                Map.entry(VisitField.LAST_CHANGED, List.of("Senast ändrad", "Uppdaterad")));
    }

    private static Map<VisitField, Map<String, String>> words() {
        return Map.of(
                VisitField.START_BY,
                METHODS,
                VisitField.END_BY,
                METHODS,
                VisitField.KIND,
                Map.of(
                        "besök",
                        "VISIT",
                        "kundbesök",
                        "VISIT",
                        "kringtid",
                        "OTHER",
                        "restid",
                        "OTHER",
                        "möte",
                        "OTHER",
                        "rast",
                        "OTHER"),
                VisitField.CAUSE,
                Map.of(
                        "tekniskt fel", "TECHNICAL_FAULT",
                        "utanför hemmet", "OUTSIDE_HOME",
                        "vill inte ha tagg", "TAG_REFUSED",
                        "handhavande", "PHONE_HANDLING"),
                VisitField.TAG,
                Map.of("okänd", "UNKNOWN", "annan kunds", "FOREIGN", "utgången", "RETIRED", "rätt", "OWN"),
                VisitField.IS_APPROVED,
                Map.of("godkänd", "true", "ja", "true", "ej godkänd", "false", "nej", "false"));
    }
}
