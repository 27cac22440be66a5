package se.kvittens.files.sheet;

import java.util.Locale;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.files.explanation.words.Lexicon;

/** What a deadline is of, in a person's language. */
public final class DeadlineWords {

    private final SheetMessages messages;
    private final Lexicon lexicon;

    public DeadlineWords(Locale locale) {
        this.messages = new SheetMessages(locale);
        this.lexicon = new Lexicon(locale);
    }

    public String title(Deadline deadline) {
        return messages.say(
                "deadline." + deadline.kind(),
                deadline.about().map(String::valueOf).orElse(""),
                deadline.form().map(lexicon::in).orElse(""));
    }
}
