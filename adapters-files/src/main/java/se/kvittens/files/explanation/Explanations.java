package se.kvittens.files.explanation;

import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.outline.Outline;
import se.kvittens.files.explanation.outline.TextOutline;
import se.kvittens.files.explanation.words.Lexicon;

/** The explanations of a settlement as text, for someone who does not know the code and has no other file at hand. */
public final class Explanations {

    private final Lexicon lexicon;

    /**
     * @param locale Swedish, or else English
     */
    public Explanations(Locale locale) {
        this.lexicon = new Lexicon(locale);
    }

    /** Why a recipient's month is worth what it is; empty where the settlement has no such recipient. */
    public Optional<String> ofRecipient(Settlement settlement, RecipientId recipient) {
        return settlement.of(recipient).map(month -> {
            TextOutline out = new TextOutline();
            new RecipientText(page(settlement, out), settlement, month).tell();
            return out.toString();
        });
    }

    /** What of a visit counts, and why; empty where the settlement has no such visit in its month. */
    public Optional<String> ofVisit(Settlement settlement, VisitId visit) {
        return settlement.of(visit).map(counted -> {
            TextOutline out = new TextOutline();
            new OneVisitText(page(settlement, out), settlement, counted).tell();
            return out.toString();
        });
    }

    private Page page(Settlement settlement, Outline out) {
        return new Page(lexicon, settlement.provenance().rules(), out);
    }
}
