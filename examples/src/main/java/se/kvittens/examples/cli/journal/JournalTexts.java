package se.kvittens.examples.cli.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.ClosingOutcome.EarlierMonthMissing;
import se.kvittens.application.closing.ClosingOutcome.NotRecorded;
import se.kvittens.application.closing.ClosingOutcome.StatedOtherwise;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.closing.NotSupplied;
import se.kvittens.application.closing.NotSupplied.NoRuleBook;
import se.kvittens.application.closing.NotSupplied.Unread;
import se.kvittens.application.closing.NotSupplied.VisitsInBoth;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.fault.RefusalText;

/** What is said of journals, and of what they refuse. */
public final class JournalTexts {

    private final Context context;

    public JournalTexts(Context context) {
        this.context = context;
    }

    public String of(JournalFault fault) {
        return fault + ": " + inWords(fault);
    }

    public String inWords(JournalFault fault) {
        return context.say("journal.fault." + fault);
    }

    /** With the rule that says so. */
    public String of(RefusalCode code) {
        return refusal(code, code.rule(), context.say("refusal." + code));
    }

    /** Why nothing is shown. */
    String of(Shown<?> nothing) {
        return nothing instanceof Shown.NotShown<?> not
                ? context.say("journal.notLogged", of(not.fault()))
                : of(((Shown.Refused<?>) nothing).code());
    }

    /** What any rule refuses is said so. */
    public String refusal(Enum<?> code, RuleId rule, String why) {
        return context.say("journal.refused", code, rule, why);
    }

    /** Why the journal does not give a provider's month. */
    public String of(NotSupplied why) {
        if (why instanceof VisitsInBoth both) {
            return context.say("journal.visitsInBoth", word(both.system()));
        }
        if (why instanceof NoRuleBook none) {
            return context.say("generate.noRuleBook", none.municipality(), none.month());
        }
        return of(((Unread) why).fault());
    }

    /** Why a month is not closed. */
    public String of(ClosingOutcome.Reason reason) {
        if (reason instanceof Unsettled unsettled) {
            return unsettled.month() + ": " + unsettled.why().code() + " "
                    + new RefusalText(context.locale()).of(unsettled.why());
        }
        if (reason instanceof Unsupplied unsupplied) {
            return unsupplied.month() + ": " + of(unsupplied.why());
        }
        if (reason instanceof EarlierMonthMissing missing) {
            return context.say("month.earlierMissing", missing.month());
        }
        if (reason instanceof StatedOtherwise stated) {
            return context.say("month.statedOtherwise", stated.month(), stated.recipient());
        }
        return reason instanceof NotRecorded fault ? of(fault.fault()) : of(RefusalCode.NOT_IN_THIS_ROLE);
    }

    /** A line for each carer of a provider whose record is ahead of the journal's clock; none where all is well. */
    public List<String> ahead(Journal journal, ProviderId provider) {
        return journal.ahead(provider)
                .fold(
                        fault -> List.of(of(fault)),
                        ahead -> ahead.entrySet().stream()
                                .map(each -> context.say(
                                        "journal.ahead", each.getKey().carer(), timeOf(each.getValue())))
                                .sorted()
                                .toList());
    }

    /** A person reads what the code means, and not the code. */
    public String word(Enum<?> code) {
        return new Lexicon(context.locale()).word(code);
    }

    /** Local time in Sweden; a hyphen where a receipt is missing. */
    public static String timeOf(@Nullable Receipt receipt) {
        return receipt == null ? "-" : timeOf(receipt.at());
    }

    public static String timeOf(Instant instant) {
        return CareZone.localTimeOf(instant).toString();
    }
}
