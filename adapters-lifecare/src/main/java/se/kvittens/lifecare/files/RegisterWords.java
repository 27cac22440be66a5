package se.kvittens.lifecare.files;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.people.CarerField;
import se.kvittens.files.people.ProfiledCarers;
import se.kvittens.files.people.ProfiledRecipients;
import se.kvittens.files.people.RecipientField;
import se.kvittens.files.suggest.Vocabulary;

/** Words of lists of recipients and of carers. */
final class RegisterWords {

    private static final Map<String, String> AREAS = Map.of(
            "tätort", "MAINLAND",
            "fastland", "MAINLAND",
            "landsbygd", "RURAL",
            "glesbygd", "RURAL",
            "ö", "ISLAND",
            "skärgård", "ISLAND");

    private RegisterWords() {}

    static Vocabulary<RecipientField> ofRecipients() {
        return new Vocabulary<>(
                ProfiledRecipients.PROFILE,
                SystemOfRecord.LIFECARE,
                Map.ofEntries(
                        Map.entry(
                                RecipientField.ID,
                                List.of("Kundnummer", "Kundnr", "Brukar-ID", "Brukarnummer", "Kund-ID", "ID")),
                        Map.entry(
                                RecipientField.NAME,
                                List.of(
                                        "Namn",
                                        "Brukare",
                                        "Kund",
                                        "Brukarens namn",
                                        "Kundens namn",
                                        "Brukarnamn",
                                        "Name")),
                        Map.entry(RecipientField.PROVIDER, PersonHeaders.PROVIDER),
                        Map.entry(RecipientField.BORN, List.of("Födelsedatum", "Född", "Födelsedag")),
                        Map.entry(RecipientField.AREA, List.of("Område", "Geografiskt område", "Tilläggsområde")),
                        Map.entry(RecipientField.SOCIAL_PSYCHIATRY, List.of("Socialpsykiatri")),
                        Map.entry(RecipientField.TEMPORARY_STAY, List.of("Tillfällig vistelse")),
                        Map.entry(
                                RecipientField.TAG_REFUSAL_AGREED,
                                List.of("Vill inte ha etikett", "Vill inte ha tagg")),
                        Map.entry(
                                RecipientField.COHABITS_WITH,
                                List.of("Sammanboende med", "Parboende med", "Sammanboende")),
                        Map.entry(RecipientField.MEAL_DELIVERIES, List.of("Matleveranser", "Antal matlådor")),
                        Map.entry(
                                RecipientField.EXCESS_APPROVED,
                                List.of("Godkänd överskjutande tid", "Godkänd extra tid"))),
                Map.of(RecipientField.AREA, AREAS));
    }

    static Vocabulary<CarerField> ofCarers() {
        return new Vocabulary<>(
                ProfiledCarers.PROFILE,
                SystemOfRecord.LIFECARE,
                Map.of(
                        CarerField.ID,
                                List.of(
                                        "Användar-ID",
                                        "Användarnamn",
                                        "Personal-ID",
                                        "Anställningsnummer",
                                        "Anställningsnr",
                                        "ID"),
                        CarerField.NAME,
                                List.of("Namn", "Personal", "Användare", "Medarbetare", "Personalens namn", "Name")),
                Map.of());
    }
}
