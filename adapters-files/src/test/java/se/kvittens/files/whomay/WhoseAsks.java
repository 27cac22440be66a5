package se.kvittens.files.whomay;

import java.util.Optional;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.whose.WhoseDecision;
import se.kvittens.domain.whose.WhoseRules;
import se.kvittens.domain.whose.WhoseVisit;

/** Says at whom a carer was, where a lock has not told it. */
final class WhoseAsks {

    private static final ProviderId PROVIDER = new ProviderId("p");

    private final WhoseRules rules;

    WhoseAsks(RuleBook book, RuleBooks books) {
        var municipality = book.version().municipality();
        this.rules = new WhoseRules(books, municipality, books.locksOf(municipality, PublishedLocks.NONE));
    }

    /** Of an event that is that receipt, once it is said. */
    Ask ask(RegisteredReceipt receipt) {
        return deed -> {
            WhoseDecision decision = rules.decide(new WhoseVisit(
                    receipt.recipient(),
                    Optional.of(new Keyholder(PROVIDER, receipt.carer())),
                    new NoReceipt(Why.WHOSE_VISIT),
                    new IsReceipt(PROVIDER, receipt),
                    PROVIDER,
                    deed));
            return decision instanceof WhoseDecision.Refused refused
                    ? Ask.no(refused.why(), refused.why().rule())
                    : Ask.YES;
        };
    }
}
