package se.kvittens.files.explanation;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.explanation.words.Phrase;

/** Writes what the carer noted beside the receipts; nothing where there is nothing. Free texts stay where they are. */
final class RemarksText {

    private final Page page;

    RemarksText(Page page) {
        this.page = page;
    }

    void print(RegisteredVisit visit) {
        Remarks remarks = visit.remarks();
        List<String> noted = new ArrayList<>();
        remarks.manualCause().ifPresent(cause -> noted.add(page.say(Phrase.NOTED_CAUSE, page.lexicon.word(cause))));
        noteIf(remarks.outsideAllowed(), Phrase.NOTED_OUTSIDE_ALLOWED, noted);
        if (remarks.tag() != TagFinding.OWN) {
            noted.add(page.say(Phrase.NOTED_TAG, page.lexicon.word(remarks.tag())));
        }
        noteIf(remarks.doubleStaffing(), Phrase.NOTED_DOUBLE_STAFFING, noted);
        noteIf(remarks.declined(), Phrase.NOTED_DECLINED, noted);
        noteIf(remarks.privatePhone(), Phrase.NOTED_PRIVATE_PHONE, noted);
        remarks.phone().ifPresent(phone -> noted.add(page.say(Phrase.NOTED_PHONE, phone.id())));
        visit.planned().ifPresent(length -> noted.add(page.say(Phrase.NOTED_PLANNED, page.values.of(length))));
        if (!noted.isEmpty()) {
            page.out.line(page.say(Phrase.NOTED, String.join("; ", noted)));
        }
    }

    private void noteIf(boolean isSo, Phrase phrase, List<String> noted) {
        if (isSo) {
            noted.add(page.say(phrase));
        }
    }
}
