package se.kvittens.examples.cli.settle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.explanation.words.Lexicon;

/** What a run came to, for a person at a glance; holds sums and no settlements. */
final class RunSummary {

    private static final int PROVIDERS_SHOWN = 20;

    private final List<ProviderLine> lines = new ArrayList<>();
    private final Map<DeviationCode, Long> deviations = new EnumMap<>(DeviationCode.class);
    private final Map<String, CodeTotal> codes = new TreeMap<>();
    private Ore total = Ore.ZERO;
    private int providers;
    private String basis = "";

    /** A provider's sums. */
    private record ProviderLine(
            String name, int recipients, long visits, Duration granted, Duration executed, Duration paid, Ore amount) {}

    /** A reference code's sums. */
    private record CodeTotal(Duration time, Ore amount) {

        CodeTotal plus(InvoiceBasis.Total other) {
            return new CodeTotal(time.plus(other.time()), amount.plus(other.amount()));
        }
    }

    int providers() {
        return providers;
    }

    void add(Settlement settlement) {
        providers++;
        total = total.plus(settlement.invoice().amount());
        basis = settlement.provenance().rules().version().label() + " "
                + settlement.provenance().month();
        if (lines.size() < PROVIDERS_SHOWN) {
            lines.add(lineOf(settlement));
        }
        settlement.deviations().forEach(this::count);
        settlement.recipients().forEach(month -> month.deviations().forEach(this::count));
        settlement.visits().forEach(visit -> visit.deviations().forEach(this::count));
        for (InvoiceBasis.Total each : settlement.invoice().totals()) {
            codes.merge(
                    each.code().map(ReferenceCode::value).orElse("-"),
                    new CodeTotal(each.time(), each.amount()),
                    (known, added) -> known.plus(each));
        }
    }

    void print(Context context) {
        var out = context.terminal().out();
        out.println(context.say("summary.heading", basis, providers));
        for (ProviderLine line : lines) {
            out.println(context.say(
                    "summary.provider",
                    line.name,
                    line.recipients,
                    line.visits,
                    Hours.of(line.granted),
                    Hours.of(line.executed),
                    Hours.of(line.paid),
                    line.amount));
        }
        if (providers > lines.size()) {
            out.println(context.say("summary.moreProviders", providers - lines.size()));
        }
        if (!codes.isEmpty()) {
            out.println(context.say("summary.codes"));
        }
        codes.forEach((code, sum) -> out.println(context.say("summary.code", code, Hours.of(sum.time), sum.amount)));
        out.println(context.say("summary.total", total));
        printDeviations(context);
    }

    private void printDeviations(Context context) {
        var out = context.terminal().out();
        out.println(context.say(deviations.isEmpty() ? "summary.noDeviations" : "summary.deviations"));
        Lexicon lexicon = new Lexicon(context.locale());
        deviations.entrySet().stream()
                .sorted(Map.Entry.<DeviationCode, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> out.println(
                        context.say("summary.deviation", each.getValue(), each.getKey(), lexicon.word(each.getKey()))));
    }

    /** For a program. */
    Map<String, Object> fields(long rejectedRows) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        codes.forEach((code, sum) ->
                byCode.put(code, Map.of("hours", Hours.of(sum.time).toString(), "amount", sum.amount.toString())));
        Map<String, Object> found = new LinkedHashMap<>();
        deviations.forEach((code, number) -> found.put(code.name(), number));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("providers", providers);
        fields.put("invoice", byCode);
        fields.put("total", total.toString());
        fields.put("deviations", found);
        fields.put("rejectedRows", rejectedRows);
        return fields;
    }

    private void count(Deviation deviation) {
        deviations.merge(deviation.code(), 1L, Long::sum);
    }

    private static ProviderLine lineOf(Settlement settlement) {
        Duration paid = settlement.recipients().stream()
                .map(month -> month.payable()
                        .value()
                        .plus(month.readjustment().value())
                        .plus(month.meals().value()))
                .reduce(Duration.ZERO, Duration::plus);
        return new ProviderLine(
                settlement.provenance().provider(),
                settlement.recipients().size(),
                settlement.shares().visits(),
                settlement.shares().granted(),
                settlement.shares().executed(),
                paid,
                settlement.invoice().amount());
    }
}
