package se.kvittens.application.registering;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.TagFinding;

/** Takes down receipts that another system hands in: whose tag it was, and how right the clock, is found here. */
public final class HandInReceipt {

    private final Journal journal;
    private final RecordVisits visits;
    private final CarersRecord record;

    @Inject
    public HandInReceipt(Journal journal, Households households, RuleBookShelf shelf) {
        this.journal = journal;
        this.visits = new RecordVisits(journal, households, shelf);
        this.record = new CarersRecord(journal, households, shelf.books());
    }

    /**
     * A receipt as another system tells it.
     *
     * @param registered when the device took it down
     * @param tag that was tapped, where one was
     */
    public record Told(
            ReceiptId id,
            CarerId carer,
            RecipientId recipient,
            Mark mark,
            Receipt receipt,
            Instant registered,
            Optional<TagUid> tag,
            Optional<ManualCause> cause,
            Handset handset) {

        private boolean isToldBy(RegisteredReceipt known) {
            return known.id().equals(id)
                    && known.carer().equals(carer)
                    && known.recipient().equals(recipient)
                    && known.mark() == mark
                    && known.receipt().equals(receipt)
                    && known.registered().equals(registered)
                    && known.uid().equals(tag)
                    && known.cause().equals(cause)
                    && known.handset().equals(handset);
        }
    }

    /** Says what a tap at an instant was, as far as the register of tags goes. */
    @FunctionalInterface
    public interface Taps {

        TapFinding tap(TagUid uid, Optional<RecipientId> said, Instant at);
    }

    /**
     * Takes a receipt down. The same told again is known, whatever was found out since.
     *
     * @param received when it came here: a receipt that was made more than a minute later was made by a wrong clock
     */
    public Outcome handIn(Assignment assignment, Told told, Instant received, Taps taps) {
        Optional<RegisteredReceipt> known = known(assignment, told);
        RegisteredReceipt receipt = known.orElseGet(() -> registered(told, received, taps));
        Deed deed = new Deed(told.carer().value(), Role.CARER, told.registered(), "");
        return visits.ask(assignment, told.carer(), new ReceiptMade(receipt), deed);
    }

    /** What can't be read is told when it is asked for. */
    private Optional<RegisteredReceipt> known(Assignment assignment, Told told) {
        CarerOfProvider carer = new CarerOfProvider(assignment.provider(), told.carer());
        VisitId name = new VisitId(told.id().value());
        return journal.timeOf(carer, name)
                .map(time -> time.filter(at -> record.bookAt(at, assignment).isPresent()))
                .flatMap(time -> time.map(at -> record.around(at, assignment, told.carer())
                                .map(around -> around.visits().receipt(name)))
                        .orElseGet(() -> Either.right(Optional.empty())))
                .getOrElse(Optional::empty)
                .filter(told::isToldBy);
    }

    private static RegisteredReceipt registered(Told told, Instant received, Taps taps) {
        TagFinding finding = told.tag()
                .map(uid -> taps.tap(
                                uid,
                                Optional.of(told.recipient()),
                                told.receipt().at())
                        .finding())
                .orElse(TagFinding.OWN);
        return new RegisteredReceipt(
                told.id(),
                told.carer(),
                told.recipient(),
                told.mark(),
                told.receipt(),
                told.registered(),
                finding,
                told.tag(),
                told.cause(),
                told.handset(),
                clock(told.receipt().at(), received));
    }

    private static ReceiptClock clock(Instant made, Instant received) {
        Duration ahead = Duration.between(received, made);
        return ahead.compareTo(Journal.CLOCKS_DIFFER) > 0
                ? new ReceiptClock(ahead, ReceiptClock.State.WRONG)
                : ReceiptClock.RIGHT;
    }
}
