package se.kvittens.domain.invoicing;

import java.time.LocalDate;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** How an invoice is addressed and when it is due. */
public record InvoiceRules(ReferenceCodePolicy referenceCodes, Setting<Integer> daysToPay) {

    /** The due date of an invoice that the municipality received on a day. */
    @Home(RuleId.BILL_2)
    public LocalDate dueDate(LocalDate received) {
        return received.plusDays(daysToPay.value());
    }
}
