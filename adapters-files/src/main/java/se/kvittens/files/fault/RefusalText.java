package se.kvittens.files.fault;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.VisitRefused;

/** Says in a person's language why a month can't be settled, and what may help. */
public final class RefusalText {

    private final ResourceBundle bundle;

    public RefusalText(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.kvittens.files.fault.refusals", Texts.bundleLocale(locale));
    }

    /** Without the code. */
    public String of(SettlementRefused refused) {
        if (refused instanceof SettlementRefused.NoRuleBook none) {
            return say("NO_RULE_BOOK", none.municipality(), none.month());
        }
        if (refused instanceof SettlementRefused.FinalBeforeLock before) {
            return say("FINAL_BEFORE_LOCK", before.month(), before.lock(), local(before.asOf()));
        }
        if (refused instanceof SettlementRefused.PricesMissing missing) {
            return missing.prices().stream()
                    .map(price -> say("MISSING_PRICE", price.item(), price.month()))
                    .collect(Collectors.joining(" "));
        }
        if (refused instanceof SettlementRefused.UnknownTask unknown) {
            return say("UNKNOWN_TASK", unknown.task(), unknown.usedBy());
        }
        if (refused instanceof SettlementRefused.DuplicateVisit duplicate) {
            return say("DUPLICATE_ID", duplicate.visit(), duplicate.system());
        }
        if (refused instanceof SettlementRefused.UnknownRecipient unknown) {
            return say("UNKNOWN_RECIPIENT", unknown.recipient(), unknown.visit());
        }
        if (refused instanceof SettlementRefused.BirthDateMissing missing) {
            return say("BIRTH_DATE_MISSING", missing.recipient());
        }
        return of(((SettlementRefused.OfVisit) refused).reason());
    }

    private String of(VisitRefused refused) {
        return refused instanceof VisitRefused.EndBeforeStart before
                ? say("END_BEFORE_START", before.visit(), local(before.end()), local(before.start()))
                : say(
                        "NO_RULE_BOOK_FOR_LOCK",
                        refused.visit(),
                        ((VisitRefused.NoRuleBookForLock) refused).monthOfVisit());
    }

    private String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = PersonalNumbers.maskedIn(String.valueOf(values[i]));
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }

    private static Object local(Instant instant) {
        return CareZone.localTimeOf(instant);
    }
}
