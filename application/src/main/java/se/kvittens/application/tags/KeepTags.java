package se.kvittens.application.tags;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tags.TagRecord.Known;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagDecision;
import se.kvittens.domain.tag.TagDesk;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.time.CareZone;

/** Takes what is asked for of tags to the rules, and what they accept to the journal. */
public final class KeepTags {

    /** A municipality's tags are written by few; who is overtaken so often in a row is told. */
    private static final int MOST_ATTEMPTS = 20;

    private final TagJournal journal;
    private final TagRecord record;
    private final RuleBooks books;

    @Inject
    public KeepTags(TagJournal journal, RuleBookShelf shelf) {
        this.journal = journal;
        this.record = new TagRecord(journal);
        this.books = shelf.books();
    }

    /** The tags of a municipality, as they are now. */
    public Either<JournalFault, TagRegister> register(MunicipalityId municipality) {
        return record.whole(municipality).map(Known::register);
    }

    /**
     * Asks for something to happen to a tag, by the rules in force when it is done. To ask again for what is done already
     * does nothing.
     *
     * @param recipients of the provider with an order in force; of no matter but where a tag is issued
     */
    public TagOutcome ask(MunicipalityId municipality, TagHappening asked, Deed deed, int recipients) {
        return books.rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())))
                .map(book -> new Request(municipality, asked, deed, recipients).make(desk(book)))
                .orElseGet(() -> new TagOutcome.Refused(TagRefusalCode.NO_RULE_BOOK));
    }

    private static TagDesk desk(RuleBook book) {
        return new TagDesk(book.access(), book.tags());
    }

    /** One thing that is asked for, by one person. */
    private final class Request {

        private final MunicipalityId municipality;
        private final TagHappening asked;
        private final Deed deed;
        private final int recipients;

        Request(MunicipalityId municipality, TagHappening asked, Deed deed, int recipients) {
            this.municipality = municipality;
            this.asked = asked;
            this.deed = deed;
            this.recipients = recipients;
        }

        /**
         * Begins again where somebody else recorded something meanwhile, unless it was about the same tag. Where it was
         * about the same recipient, the rules tell: the door is taken.
         */
        TagOutcome make(TagDesk desk) {
            Optional<Optional<Tag>> before = Optional.empty();
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                Either<JournalFault, Known> read = record.whole(municipality);
                if (read.isLeft()) {
                    return new TagOutcome.NotRecorded(read.getLeft());
                }
                TagRegister register = read.get().register();
                Optional<Tag> now = register.find(asked.uid());
                boolean isTouched = before.filter(tag -> !tag.equals(now)).isPresent();
                TagDecision decision = desk.decide(asked, deed, register, recipients);
                Optional<TagOutcome> outcome = isTouched && decision instanceof TagDecision.Accepted
                        ? Optional.of(new TagOutcome.Overtaken(now))
                        : become(decision, read.get(), now);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                before = Optional.of(now);
            }
            return new TagOutcome.NotRecorded(JournalFault.BUSY);
        }

        /** Empty where somebody was first. */
        private Optional<TagOutcome> become(TagDecision decision, Known known, Optional<Tag> now) {
            if (decision instanceof TagDecision.Refused refused) {
                return Optional.of(new TagOutcome.Refused(refused.code()));
            }
            if (decision instanceof TagDecision.Known) {
                return now.map(TagOutcome.Done::new);
            }
            return journal.append(municipality, known.version(), List.of(new TagEntry(asked, deed)))
                    .fold(
                            fault -> fault == JournalFault.OVERTAKEN
                                    ? Optional.empty()
                                    : Optional.of(new TagOutcome.NotRecorded(fault)),
                            recorded -> known.with(recorded).find(asked.uid()).map(TagOutcome.Done::new));
        }
    }
}
