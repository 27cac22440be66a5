package se.kvittens.application.kiosk;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.NotRegistered;
import se.kvittens.application.kiosk.Notice.Noted;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.application.kiosk.Writing.Made;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.outbox.DeviceClock.Moment;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.TagFinding;

/** What the carer who is signed in does at one moment. Each answer is given once what it says is kept. */
final class CarersAct {

    private final Tools tools;
    private final State state;
    private final CarerId carer;
    private final Moment now;

    /** What every act needs. */
    record Tools(Holdings holdings, Visits visits, Writing writing, ClockWatch watch) {}

    CarersAct(Tools tools, State state, CarerId carer, Moment now) {
        this.tools = tools;
        this.state = state;
        this.carer = carer;
        this.now = now;
    }

    /** Whose door it is, where the tag hangs at one that is known here; else that is to be said by the carer. */
    Notice tap(TagUid uid) {
        TapFinding found = state.tags().tap(uid, Optional.empty(), now.at());
        Optional<RecipientId> door = found.door().filter(each -> found.finding() == TagFinding.OWN && isKnown(each));
        if (door.isPresent()) {
            return receipt(Made.byTag(receiptDeed(), door.get(), uid));
        }
        TagFinding finding = found.finding() == TagFinding.OWN ? TagFinding.FOREIGN : found.finding();
        return receiptKept(tools.holdings.put(number -> new Tap(carer, uid, now.at(), finding)));
    }

    Notice byHand(RecipientId recipient, ManualCause cause) {
        return isKnown(recipient)
                ? receipt(Made.byHand(receiptDeed(), recipient, cause))
                : notDone(WhyNot.UNKNOWN_RECIPIENT);
    }

    private Notice receipt(Made made) {
        return receiptKept(tools.holdings.put(number -> tools.writing.receipt(number, made)));
    }

    private Notice receiptKept(Either<JournalFault, Kept> answer) {
        return answer.fold(this::notRegistered, kept -> new ReceiptReceived(kept.number(), now.at()));
    }

    /** All taps of the same tag were at the same door. */
    Notice place(long number, RecipientId recipient) {
        if (!isKnown(recipient)) {
            return notDone(WhyNot.UNKNOWN_RECIPIENT);
        }
        Either<WhyNot, Kept> tap = unplaced(number);
        return tap.isLeft() ? notDone(tap.getLeft()) : place(tap.get(), recipient);
    }

    private Notice place(Kept first, RecipientId recipient) {
        List<Kept> alike = tools.holdings.of(carer).stream()
                .filter(Kept::isUnplaced)
                .filter(each -> uidOf(each).equals(uidOf(first)))
                .toList();
        for (Kept each : alike) {
            Tap tap = (Tap) each.content();
            TagFinding finding = state.tags()
                    .tap(tap.uid(), Optional.of(recipient), tap.at())
                    .finding();
            Request request = tools.writing.receipt(each.number(), Made.placed(tap, recipient, finding));
            Either<JournalFault, Kept> answer = tools.holdings.place(each.number(), request);
            if (answer.isLeft()) {
                return notRegistered(answer.getLeft());
            }
        }
        return new Noted(first.number(), now.at());
    }

    Notice setAside(long number) {
        Either<WhyNot, Kept> tap = unplaced(number);
        return tap.isLeft()
                ? notDone(tap.getLeft())
                : noted(tools.holdings.setAside(number, new Fate.SetAside(Writing.deedOf(carer, now.at(), ""))));
    }

    Notice chooseTasks(long number, Set<TaskCode> tasks) {
        return placed(number)
                .fold(
                        this::notDone,
                        receipt -> areKnown(tasks, receipt.at())
                                ? say(receipt, visit -> new TasksChosen(visit, tasks))
                                : notDone(WhyNot.UNKNOWN_TASK));
    }

    Notice say(long number, Function<VisitId, Happening> what) {
        return placed(number).fold(this::notDone, receipt -> say(receipt, what));
    }

    /** Always after what was said of the visit before, though the clock went back: the last word counts. */
    private Notice say(RegisteredReceipt receipt, Function<VisitId, Happening> what) {
        Instant when = tools.visits.saidOf(receipt, state.directory()).stream()
                .map(said -> said.at().plus(1, ChronoUnit.MICROS))
                .reduce(now.at(), (one, other) -> one.isAfter(other) ? one : other);
        Happening happening = what.apply(new VisitId(receipt.id().value()));
        return noted(tools.holdings.put(number -> new Request(carer, happening, Writing.deedOf(carer, when, ""))));
    }

    /** A tap or a receipt of this carer, also one that was refused: what was said of a visit has no screen of its own. */
    Either<WhyNot, Kept> shown(long number) {
        return own(number)
                .filterOrElse(
                        kept -> kept.content() instanceof Tap
                                || Visits.receiptOf(kept).isPresent(),
                        said -> WhyNot.NO_SUCH_RECEIPT);
    }

    /** Something that this carer did, also what was refused. */
    private Either<WhyNot, Kept> own(long number) {
        return tools.holdings
                .find(carer, number)
                .<Either<WhyNot, Kept>>map(Either::right)
                .orElseGet(() -> Either.left(WhyNot.NO_SUCH_RECEIPT));
    }

    private Either<WhyNot, Kept> unplaced(long number) {
        return own(number).filterOrElse(Kept::isUnplaced, placed -> WhyNot.PLACED_ALREADY);
    }

    private Either<WhyNot, RegisteredReceipt> placed(long number) {
        return own(number)
                .filterOrElse(kept -> !kept.isUnplaced(), tap -> WhyNot.NOT_PLACED)
                .flatMap(kept -> Visits.receiptOf(kept)
                        .filter(receipt -> !kept.isRefused())
                        .<Either<WhyNot, RegisteredReceipt>>map(Either::right)
                        .orElseGet(() -> Either.left(WhyNot.NO_SUCH_RECEIPT)));
    }

    private boolean areKnown(Set<TaskCode> tasks, Instant at) {
        return tools.visits
                .bookAt(at)
                .filter(book -> book.visits().tasks().table().tasks().keySet().containsAll(tasks))
                .isPresent();
    }

    private boolean isKnown(RecipientId recipient) {
        return state.directory().recipient(recipient).isPresent();
    }

    private Deed receiptDeed() {
        return Writing.deedOf(carer, now.at(), tools.watch.noteOfReceipt(now));
    }

    private Notice noted(Either<JournalFault, Kept> answer) {
        return answer.fold(this::notRegistered, kept -> new Noted(kept.number(), now.at()));
    }

    Notice notDone(WhyNot why) {
        return new NotDone(why, now.at());
    }

    private Notice notRegistered(JournalFault fault) {
        return new NotRegistered(fault, now.at());
    }

    private static TagUid uidOf(Kept tap) {
        return ((Tap) tap.content()).uid();
    }
}
