package se.kvittens.lifecare.files;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.suggest.Vocabulary;
import se.kvittens.files.visits.VisitField;
import se.kvittens.files.visits.VisitProfile;

/** Words of visits in Besöksuppföljningen. */
final class VisitWords {

    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("lås", "LOCK"),
            Map.entry("digitalt lås", "LOCK"),
            Map.entry("nfc", "NFC"),
            Map.entry("nfc-etikett", "NFC"),
            Map.entry("etikett", "NFC"),
            Map.entry("tagg", "NFC"),
            Map.entry("registrera ankomst", "ARRIVAL_DEPARTURE"),
            Map.entry("registrera avfärd", "ARRIVAL_DEPARTURE"),
            Map.entry("ankomst", "ARRIVAL_DEPARTURE"),
            Map.entry("avfärd", "ARRIVAL_DEPARTURE"),
            Map.entry("ankomst/avfärd", "ARRIVAL_DEPARTURE"),
            Map.entry("manuell", "MANUAL"),
            Map.entry("manuellt", "MANUAL"),
            Map.entry("manuell kvittens", "MANUAL"),
            Map.entry("manuell efterregistrering", "MANUAL"),
            Map.entry("efterregistrerad", "MANUAL"));
    private static final Map<String, String> KINDS = Map.of(
            "besök", "VISIT",
            "utfört besök", "VISIT",
            "utfört", "VISIT",
            "avböjt besök", "VISIT",
            "planerat besök", "OTHER",
            "planerat", "OTHER",
            "kringtid", "OTHER",
            "restid", "OTHER",
            "möte", "OTHER",
            "rast", "OTHER");
    private static final Map<String, String> CAUSES = Map.of(
            "tekniskt fel", "TECHNICAL_FAULT",
            "tekniska fel", "TECHNICAL_FAULT",
            "utanför hemmet", "OUTSIDE_HOME",
            "startas utanför hemmet", "OUTSIDE_HOME",
            "vill inte ha tagg", "TAG_REFUSED",
            "handhavande", "PHONE_HANDLING",
            "handhavandefel", "PHONE_HANDLING");
    private static final Map<String, String> APPROVALS = Map.of(
            "godkänd", "true",
            "godkänt", "true",
            "klar", "true",
            "ja", "true",
            "ej godkänd", "false",
            "inte godkänd", "false",
            "ej godkänt", "false",
            "nej", "false");

    private VisitWords() {}

    static Vocabulary<VisitField> vocabulary() {
        return new Vocabulary<>(VisitProfile.FILE, SystemOfRecord.LIFECARE, headers(), words());
    }

    private static Map<VisitField, List<String>> headers() {
        return Map.ofEntries(
                Map.entry(VisitField.ID, List.of("Besöks-ID", "Besöksnummer", "Besöksnr", "ID")),
                Map.entry(VisitField.PROVIDER, PersonHeaders.PROVIDER),
                Map.entry(VisitField.RECIPIENT_ID, PersonHeaders.RECIPIENT_ID),
                Map.entry(VisitField.RECIPIENT_NAME, PersonHeaders.RECIPIENT_NAME),
                Map.entry(
                        VisitField.CARER_ID,
                        List.of("Användar-ID", "Användarnamn", "Personal-ID", "Anställningsnummer")),
                Map.entry(
                        VisitField.CARER_NAME,
                        List.of("Personal", "Användare", "Utförd av", "Utfört av", "Medarbetare")),
                Map.entry(VisitField.KIND, List.of("Besökstyp", "Typ av besök", "Typ")),
                Map.entry(
                        VisitField.START,
                        List.of("Utförd start", "Besökets start", "Starttid", "Start", "Faktisk start")),
                Map.entry(VisitField.END, List.of("Utfört slut", "Besökets slut", "Sluttid", "Slut", "Faktiskt slut")),
                Map.entry(
                        VisitField.START_BY,
                        List.of("Startregistrering", "Registrering start", "Startkvittens", "Kvittens start")),
                Map.entry(
                        VisitField.END_BY,
                        List.of("Slutregistrering", "Registrering slut", "Slutkvittens", "Kvittens slut")),
                Map.entry(VisitField.CAUSE, List.of("Orsak till manuell registrering", "Orsak", "Anledning")),
                Map.entry(VisitField.TAG, List.of("NFC-etikett", "Etikettstatus", "Etikett")),
                Map.entry(VisitField.REGISTERED, List.of("Registrerad", "Registrerat", "Efterregistrerad", "Skapad")),
                Map.entry(VisitField.APPROVED, List.of("Godkänd den", "Godkänt den", "Godkänd")),
                Map.entry(VisitField.IS_APPROVED, List.of("Status", "Godkännande", "Är godkänt")),
                Map.entry(VisitField.CHANGED_START, List.of("Ändrad start", "Ändrad starttid", "Justerad start")),
                Map.entry(VisitField.CHANGED_END, List.of("Ändrat slut", "Ändrad sluttid", "Justerat slut")),
                Map.entry(VisitField.CHANGED_AT, List.of("Ändrad den", "Ändringstid", "Redigerad")),
                Map.entry(VisitField.TASKS, List.of("Insatser", "Insats", "Utförda insatser")),
                Map.entry(
                        VisitField.DOUBLE_STAFFING,
                        List.of("Dubbelbemanning", "Tid för dubbelbemanning", "Dubbelbemannat")),
                Map.entry(VisitField.DECLINED, List.of("Avböjt besök", "Avböjt", "Avböjd tid")),
                Map.entry(VisitField.PRIVATE_PHONE, List.of("Privat telefon", "Privat mobil")),
                Map.entry(VisitField.PHONE, List.of("Telefon", "Mobil", "Telefon-ID", "Enhets-ID", "Enhet")),
                Map.entry(VisitField.OUTSIDE_ALLOWED, List.of("Utanför hemmet godkänt", "Får startas utanför hemmet")),
                Map.entry(VisitField.PLANNED, List.of("Planerad tid", "Planerad längd", "Publicerad tid")),
                Map.entry(VisitField.NOTE, List.of("Anteckning", "Kommentar", "Notering")),
                Map.entry(VisitField.LAST_CHANGED, PersonHeaders.LAST_CHANGED));
    }

    private static Map<VisitField, Map<String, String>> words() {
        return Map.of(
                VisitField.START_BY,
                METHODS,
                VisitField.END_BY,
                METHODS,
                VisitField.KIND,
                KINDS,
                VisitField.CAUSE,
                CAUSES,
                VisitField.TAG,
                Map.of("okänd", "UNKNOWN", "annan brukares", "FOREIGN", "utgången", "RETIRED", "rätt", "OWN"),
                VisitField.IS_APPROVED,
                APPROVALS);
    }
}
