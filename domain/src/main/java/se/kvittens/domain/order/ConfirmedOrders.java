package se.kvittens.domain.order;

import java.util.List;
import java.util.Locale;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** The confirmed orders of a provider, to be listed and searched. */
@Home(RuleId.LIFE_2)
public record ConfirmedOrders(List<Entry> entries) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public ConfirmedOrders {
        entries = List.copyOf(entries);
    }

    /** Those whose customer bears the number, or a name that holds the text; all of them for a blank text. */
    public List<Entry> matching(String text) {
        String wanted = text.strip();
        return wanted.isEmpty()
                ? entries
                : entries.stream().filter(entry -> entry.isOf(wanted)).toList();
    }

    /** A confirmed order and whose it is. */
    public record Entry(Customer customer, Execution execution) {

        private boolean isOf(String wanted) {
            return customer.customerNumber().equals(wanted)
                    || isPersonalNumber(wanted)
                    || customer.name().toLowerCase(SWEDISH).contains(wanted.toLowerCase(SWEDISH));
        }

        /** With or without the century and the sign. */
        private boolean isPersonalNumber(String wanted) {
            String digits = wanted.replaceAll("[-+ ]", "");
            return digits.matches("\\d{10}|\\d{12}")
                    && customer.personalNumber().endsWith(digits);
        }
    }
}
