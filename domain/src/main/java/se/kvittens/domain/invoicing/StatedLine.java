package se.kvittens.domain.invoicing;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.Category;

/** A line as a basis states it: what was asked for, without why. */
public record StatedLine(
        RecipientId recipient,
        Optional<ReferenceCode> code,
        Category category,
        LineKind kind,
        Duration time,
        HourlyPrice price,
        Ore amount) {

    /** In the order of the recipients. */
    public static List<StatedLine> of(List<RecipientMonth> recipients, YearMonth month, InvoiceRules rules) {
        return recipients.stream()
                .flatMap(each -> each.lines().stream().map(line -> of(line, each, month, rules)))
                .toList();
    }

    static StatedLine of(Line line, RecipientMonth recipient, YearMonth month, InvoiceRules rules) {
        return new StatedLine(
                line.recipient(),
                rules.referenceCodes().codeOf(recipient.recipient(), month),
                line.category(),
                line.kind(),
                line.time().value(),
                line.price(),
                line.amount().value());
    }
}
