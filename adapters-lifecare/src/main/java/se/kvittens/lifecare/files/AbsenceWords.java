package se.kvittens.lifecare.files;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.orders.AbsenceField;
import se.kvittens.files.orders.ProfiledAbsences;
import se.kvittens.files.suggest.Vocabulary;

/** Words of absences (frånvaro). */
final class AbsenceWords {

    private static final Map<String, String> CAUSES = Map.of(
            "sjukhus", "HOSPITAL",
            "sjukhusvistelse", "HOSPITAL",
            "korttid", "SHORT_TERM_STAY",
            "korttidsvistelse", "SHORT_TERM_STAY",
            "korttidsboende", "SHORT_TERM_STAY",
            "avsagt sig hjälp", "DECLINED_HELP",
            "avsagt hjälp", "DECLINED_HELP",
            "bortrest", "OTHER",
            "annan orsak", "OTHER",
            "övrigt", "OTHER");

    private AbsenceWords() {}

    static Vocabulary<AbsenceField> vocabulary() {
        return new Vocabulary<>(
                ProfiledAbsences.PROFILE, SystemOfRecord.LIFECARE, headers(), Map.of(AbsenceField.CAUSE, CAUSES));
    }

    private static Map<AbsenceField, List<String>> headers() {
        return Map.ofEntries(
                Map.entry(AbsenceField.ID, List.of("Frånvaro-ID", "Frånvaronummer", "ID")),
                Map.entry(AbsenceField.PROVIDER, PersonHeaders.PROVIDER),
                Map.entry(AbsenceField.RECIPIENT_ID, PersonHeaders.RECIPIENT_ID),
                Map.entry(AbsenceField.RECIPIENT_NAME, PersonHeaders.RECIPIENT_NAME),
                Map.entry(
                        AbsenceField.FROM,
                        List.of("Frånvaro från", "Från och med", "Frånvarande från", "Från", "Fr.o.m.", "Startdatum")),
                Map.entry(
                        AbsenceField.TO,
                        List.of("Frånvaro till", "Till och med", "Frånvarande till", "Till", "T.o.m.", "Slutdatum")),
                Map.entry(AbsenceField.CAUSE, List.of("Frånvaroorsak", "Orsak till frånvaro", "Frånvarotyp", "Orsak")),
                Map.entry(AbsenceField.KNOWN, List.of("Meddelad", "Anmäld", "Meddelat utföraren", "Registrerad")),
                Map.entry(AbsenceField.DESCRIPTION, List.of("Beskrivning", "Kommentar", "Anteckning")),
                Map.entry(AbsenceField.LAST_CHANGED, PersonHeaders.LAST_CHANGED));
    }
}
