package se.kvittens.lifecare.files;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.orders.OrderField;
import se.kvittens.files.orders.ProfiledOrders;
import se.kvittens.files.suggest.Vocabulary;

/** Words of orders (beställningar) and their executions (verkställigheter). */
final class OrderWords {

    private static final Map<String, String> PERIODS = Map.of(
            "månad", "MONTH",
            "per månad", "MONTH",
            "mån", "MONTH",
            "vecka", "WEEK",
            "per vecka", "WEEK",
            "v", "WEEK",
            "dag", "DAY",
            "per dag", "DAY",
            "dagligen", "DAY");
    private static final Map<String, String> END_REASONS = Map.of(
            "eget önskemål", "CUSTOMER_WISH",
            "kundens önskemål", "CUSTOMER_WISH",
            "byte av utförare", "CUSTOMER_WISH",
            "avliden", "DECEASED",
            "kunden avliden", "DECEASED",
            "flyttat", "MOVED",
            "flytt", "MOVED",
            "annan orsak", "OTHER",
            "övrigt", "OTHER");
    private static final Map<String, String> CATEGORIES =
            Map.of("hemtjänst", "HOME_CARE", "hemtjänst sol", "HOME_CARE");

    private OrderWords() {}

    static Vocabulary<OrderField> vocabulary() {
        return new Vocabulary<>(ProfiledOrders.PROFILE, SystemOfRecord.LIFECARE, headers(), words());
    }

    private static Map<OrderField, List<String>> headers() {
        return Map.ofEntries(
                Map.entry(
                        OrderField.ID,
                        List.of("Beställningsnummer", "Beställnings-ID", "Beställningsnr", "Verkställighets-ID", "ID")),
                Map.entry(OrderField.PROVIDER, PersonHeaders.PROVIDER),
                Map.entry(OrderField.RECIPIENT_ID, PersonHeaders.RECIPIENT_ID),
                Map.entry(OrderField.RECIPIENT_NAME, PersonHeaders.RECIPIENT_NAME),
                Map.entry(OrderField.CATEGORY, List.of("Insatskategori", "Kategori", "Insatstyp")),
                Map.entry(OrderField.TASKS, List.of("Insatser", "Insats", "Beställda insatser")),
                Map.entry(
                        OrderField.GRANTED,
                        List.of("Beviljad tid", "Omfattning", "Beställd tid", "Verkställd tid", "Insatstid", "Tid")),
                Map.entry(
                        OrderField.OCCASIONS,
                        List.of("Antal", "Antal tillfällen", "Antal gånger", "Tillfällen", "Gånger")),
                Map.entry(OrderField.PER, List.of("Per", "Period", "Frekvens", "Tidsenhet")),
                Map.entry(
                        OrderField.FROM,
                        List.of("Verkställighetsdatum", "Verkställd från", "Verkställd", "Startdatum", "Från")),
                Map.entry(
                        OrderField.TO,
                        List.of("Avslutad", "Avslutsdatum", "Datum för avslut", "Verkställd till", "Till")),
                Map.entry(OrderField.ENDED, List.of("Orsak till avslut", "Avslutsorsak", "Orsak")),
                Map.entry(OrderField.MISMANAGED, List.of("Misskött", "Misskött uppdrag")),
                Map.entry(OrderField.MERGE_PLAN, List.of("Slås ihop enligt genomförandeplan", "I genomförandeplan")),
                Map.entry(OrderField.MERGE_ORDER, List.of("Slås ihop enligt beställning", "I beställning")),
                Map.entry(OrderField.MERGE_COMMUNICATED, List.of("Kommunicerat", "Behov kommunicerat")),
                Map.entry(OrderField.LAST_CHANGED, PersonHeaders.LAST_CHANGED));
    }

    private static Map<OrderField, Map<String, String>> words() {
        return Map.of(
                OrderField.CATEGORY, CATEGORIES,
                OrderField.PER, PERIODS,
                OrderField.ENDED, END_REASONS);
    }
}
