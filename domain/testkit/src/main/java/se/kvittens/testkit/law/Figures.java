package se.kvittens.testkit.law;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;

/** What a settlement says, without its reasons: values by the names of where they stand. */
public record Figures(Map<String, Map<String, String>> byPlace) {

    private static final String NOTHING = "nothing";
    private static final Set<String> NOTHING_PAID = Set.of(Duration.ZERO.toString(), Ore.ZERO.toString());

    public Figures {
        byPlace = new TreeMap<>(byPlace);
    }

    /** Everything: recipients, lines, visits, invoice, deviations and shares. */
    public static Figures of(Settlement settlement) {
        Map<String, Map<String, String>> places = new TreeMap<>();
        for (RecipientMonth month : settlement.recipients()) {
            String name = month.recipient().id().value();
            Map<String, String> own = placeOf(name, places);
            own.put("granted", text(month.granted().value()));
            own.put("executed", text(month.executed().value()));
            own.put("supplement hours reported", text(month.reportedSupplement()));
            own.put("deviations", codes(month.deviations()));
            amounts(month, own);
            month.visits().forEach(visit -> visit(visit, placeOf(name + ", visit " + visit.id(), places)));
        }
        invoice(settlement, placeOf("the invoice", places));
        Map<String, String> provider = placeOf("the provider", places);
        provider.put("shares", text(settlement.shares()));
        provider.put("deviations", codes(settlement.deviations()));
        return new Figures(places);
    }

    /** What is paid alone, by recipient, line and reference code; what is nothing is left out. */
    public static Figures paid(Settlement settlement) {
        Map<String, Map<String, String>> places = new TreeMap<>();
        for (RecipientMonth month : settlement.recipients()) {
            amounts(month, placeOf(month.recipient().id().value(), places));
        }
        invoice(settlement, placeOf("the invoice", places));
        places.values().forEach(values -> values.values().removeAll(NOTHING_PAID));
        places.values().removeIf(Map::isEmpty);
        return new Figures(places);
    }

    List<Breach> differencesFrom(Figures expected, String how) {
        List<Breach> differences = new ArrayList<>();
        Map<String, Map<String, String>> all = new TreeMap<>(expected.byPlace);
        all.putAll(byPlace);
        all.forEach((place, any) -> {
            Map<String, String> own = byPlace.getOrDefault(place, Map.of());
            Map<String, String> theirs = expected.byPlace.getOrDefault(place, Map.of());
            Map<String, String> names = new TreeMap<>(theirs);
            names.putAll(own);
            names.forEach((name, value) -> {
                String before = theirs.getOrDefault(name, NOTHING);
                String after = own.getOrDefault(name, NOTHING);
                if (!before.equals(after)) {
                    differences.add(new Breach(place, "%s is %s, and %s %s".formatted(name, before, how, after)));
                }
            });
        });
        return differences;
    }

    private static void amounts(RecipientMonth month, Map<String, String> own) {
        own.put("payable", text(month.payable().value()));
        own.put("readjustment", text(month.readjustment().value()));
        own.put("meals", text(month.meals().value()));
        own.put("amount", text(month.amount().value()));
        for (Line line : month.lines()) {
            own.put(
                    "line " + line.category() + " " + line.kind(),
                    line.time().value() + " at " + line.price() + " = "
                            + line.amount().value());
        }
    }

    private static void visit(CountedVisit visit, Map<String, String> own) {
        own.put("executed", text(visit.executed().value()));
        own.put("payable", text(visit.payable().value()));
        own.put("category", text(visit.category()));
        own.put("deviations", codes(visit.deviations()));
    }

    private static void invoice(Settlement settlement, Map<String, String> own) {
        own.put("amount", text(settlement.invoice().amount()));
        settlement
                .invoice()
                .totals()
                .forEach(total -> own.put(
                        "code " + total.code().map(Object::toString).orElse("-"),
                        total.time() + " = " + total.amount()));
    }

    private static Map<String, String> placeOf(String name, Map<String, Map<String, String>> places) {
        return places.computeIfAbsent(name, any -> new TreeMap<>());
    }

    private static String codes(List<Deviation> deviations) {
        return deviations.stream()
                .map(found -> found.code().name())
                .sorted()
                .toList()
                .toString();
    }

    private static String text(Object value) {
        return value.toString();
    }
}
