package se.kvittens.testkit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.testkit.month.MonthCase;

/**
 * A month as a rule case: what a person reads, and {@code kvittens check} too. What a rule case can't say (a provider's own
 * go-live, a varied rule book) stands in remarks.
 */
public final class MonthText {

    private static final String USUAL_PROVIDER = "Provider";

    private MonthText() {}

    public static String of(MonthCase month) {
        return of(month, "", List.of(), List.of());
    }

    /**
     * With what it shows.
     *
     * @param title none where it is empty
     * @param remarks to stand at its end, each a line of its own
     */
    public static String of(MonthCase month, String title, Collection<RuleId> rules, List<String> remarks) {
        List<String> lines = new ArrayList<>(head(month, title, rules));
        ProviderMonth input = month.month();
        if (!input.recipients().isEmpty()) {
            lines.add("recipients:");
            input.recipients().forEach(file -> lines.addAll(RecipientText.of(file)));
        }
        if (!input.visits().isEmpty()) {
            lines.add("visits:");
            input.visits()
                    .forEach(visit ->
                            lines.addAll(VisitText.of(visit, month.rules().cutOver())));
        }
        month.varied().forEach(change -> lines.add("# varied: " + change));
        remarks.forEach(remark -> lines.add("# " + remark));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> head(MonthCase month, String title, Collection<RuleId> rules) {
        ProviderMonth input = month.month();
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add("case: " + Written.name(title));
        }
        if (!rules.isEmpty()) {
            lines.add("rules: " + rules.stream().map(RuleId::text).sorted().toList());
        }
        lines.add("municipality: " + Written.name(input.municipality().value()));
        lines.add("month: " + input.month());
        month.basis().asOf().ifPresent(at -> lines.add("asOf: " + Written.time(at)));
        if (!month.basis().isFinal()) {
            lines.add("final: false");
        }
        if (!input.provider().providerName().equals(USUAL_PROVIDER)) {
            lines.add("provider: " + Written.name(input.provider().providerName()));
        }
        input.provider().ownDay().ifPresent(day -> lines.add("# the provider's own go-live: " + day));
        prices(input.prices(), lines);
        locks(input, lines);
        return lines;
    }

    private static void prices(PriceList list, List<String> lines) {
        Map<String, String> ofCategories = new TreeMap<>();
        Map<String, String> ofAreas = new TreeMap<>();
        list.prices()
                .forEach((item, price) -> (item instanceof PriceItem.OfSupplement ? ofAreas : ofCategories)
                        .put(item.toString(), price.perHour().toString()));
        if (!ofCategories.isEmpty()) {
            lines.add("prices: " + map(ofCategories));
        }
        if (!ofAreas.isEmpty()) {
            lines.add("supplements: " + map(ofAreas));
        }
    }

    private static void locks(ProviderMonth input, List<String> lines) {
        Map<String, String> locks = new TreeMap<>();
        input.publishedLocks().byMonth().forEach((of, lock) -> locks.put(of.toString(), Written.time(lock.instant())));
        if (!locks.isEmpty()) {
            lines.add("lockDates: " + map(locks));
        }
    }

    private static String map(Map<String, String> entries) {
        return Stream.of(entries)
                .flatMap(all -> all.entrySet().stream())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
