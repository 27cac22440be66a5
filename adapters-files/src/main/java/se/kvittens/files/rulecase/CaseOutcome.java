package se.kvittens.files.rulecase;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.fault.RefusalText;

/**
 * What came out of a case, in the shape of its {@code expect} and with all its fields: texts, lists of texts and
 * mappings of them.
 */
public record CaseOutcome(Map<String, Object> fields) {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public static CaseOutcome of(Either<SettlementRefused, Settlement> result) {
        return result.fold(
                refused -> error(refused.code() + " " + new RefusalText(Locale.ENGLISH).of(refused)), CaseOutcome::of);
    }

    /** A code, and what is wrong. */
    public static CaseOutcome error(String text) {
        return new CaseOutcome(Map.of("error", text));
    }

    private static CaseOutcome of(Settlement settlement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", settlement.provenance().rules().version().label());
        fields.put(
                "lock",
                TO_THE_SECOND.format(settlement.provenance().lock().value().localTime()));
        Map<String, Object> visits = new LinkedHashMap<>();
        settlement.visits().forEach(visit -> visits.put(visit.id().value(), visit(visit)));
        fields.put("visits", visits);
        Map<String, Object> recipients = new LinkedHashMap<>();
        settlement
                .recipients()
                .forEach(month -> recipients.put(month.recipient().id().value(), recipient(month)));
        fields.put("recipients", recipients);
        Map<String, Object> invoice = new LinkedHashMap<>();
        settlement
                .invoice()
                .totals()
                .forEach(total ->
                        invoice.put(total.code().map(ReferenceCode::value).orElse("-"), total(total)));
        fields.put("invoice", invoice);
        fields.put("total", settlement.invoice().amount().toString());
        return new CaseOutcome(fields);
    }

    private static Map<String, Object> visit(CountedVisit visit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("executed", length(visit.executed().value()));
        fields.put("payable", length(visit.payable().value()));
        fields.put("category", visit.category().code());
        fields.put("deviations", codes(visit.deviations()));
        return fields;
    }

    private static Map<String, Object> recipient(RecipientMonth month) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("granted", length(month.granted().value()));
        fields.put("executed", length(month.executed().value()));
        fields.put("payable", length(month.payable().value()));
        fields.put("readjustment", length(month.readjustment().value()));
        fields.put("meals", length(month.meals().value()));
        fields.put("amount", month.amount().value().toString());
        fields.put("deviations", codes(month.deviations()));
        return fields;
    }

    private static Map<String, Object> total(InvoiceBasis.Total total) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("hours", total.hours().toString());
        fields.put("amount", total.amount().toString());
        return fields;
    }

    private static List<String> codes(List<Deviation> deviations) {
        return deviations.stream().map(found -> found.code().name()).sorted().toList();
    }

    private static String length(Duration length) {
        return length.toString();
    }

    /** The value or values at a path; empty where the outcome has none. */
    Optional<List<String>> at(List<String> path) {
        Object found = fields;
        for (String name : path) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        if (found instanceof List<?> list) {
            return Optional.of(list.stream().map(String::valueOf).toList());
        }
        return found instanceof String text ? Optional.of(List.of(text)) : Optional.empty();
    }
}
