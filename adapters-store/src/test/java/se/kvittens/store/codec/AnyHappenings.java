package se.kvittens.store.codec;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Whatever may happen to visits. */
public final class AnyHappenings {

    /** Letters, signs that JSON and SQL have a meaning for, and such as take more than one unit. */
    public static final List<String> SIGNS =
            List.of("a", "å", "Ö", "7", "-", " ", "'", "\"", "\\", "\n", "\u0001", "{", "%", "é", "😀", "\uFEFF");

    private AnyHappenings() {}

    public static Arbitrary<Happening> any() {
        return Arbitraries.oneOf(
                receipts().map(ReceiptMade::new),
                entered(),
                Combinators.combine(visits(), tasks()).as(TasksChosen::new),
                Combinators.combine(visits(), flags()).as(DoubleStaffingMarked::new),
                Combinators.combine(visits(), flags()).as(VisitDeclined::new),
                adjusted(),
                Combinators.combine(visits(), seen()).as(VisitApproved::new),
                visits().map(ApprovalUndone::new));
    }

    /** What of a receipt may be missing. */
    private record Rest(
            TagFinding tag,
            Optional<TagUid> uid,
            Optional<ManualCause> cause,
            Optional<Phone> phone,
            boolean isPrivate,
            ReceiptClock clock) {}

    private static Arbitrary<RegisteredReceipt> receipts() {
        Arbitrary<Rest> rest = Combinators.combine(
                        Arbitraries.of(TagFinding.values()),
                        uids().optional(),
                        causes(),
                        texts().map(Phone::new).optional(),
                        flags(),
                        clocks())
                .as(Rest::new);
        Arbitrary<Receipt> receipts = Combinators.combine(instants(), Arbitraries.of(ReceiptMethod.values()))
                .as(Receipt::new);
        return Combinators.combine(
                        texts(), carers(), recipients(), Arbitraries.of(Mark.values()), receipts, instants(), rest)
                .as((name, carer, recipient, mark, receipt, registered, more) -> new RegisteredReceipt(
                        new ReceiptId(name),
                        carer,
                        recipient,
                        mark,
                        receipt,
                        registered,
                        more.tag(),
                        more.uid(),
                        more.cause(),
                        new Handset(more.phone(), more.isPrivate()),
                        more.clock()));
    }

    private static Arbitrary<ReceiptClock> clocks() {
        Arbitrary<Duration> ahead = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(0, 999_999_999))
                .as((seconds, nanos) -> Duration.ofSeconds(seconds, nanos));
        return Arbitraries.oneOf(
                Arbitraries.just(ReceiptClock.RIGHT),
                Combinators.combine(ahead, Arbitraries.of(ReceiptClock.State.values()))
                        .as(ReceiptClock::new));
    }

    private static Arbitrary<VisitPostRegistered> entered() {
        Arbitrary<Note> notes = Arbitraries.oneOf(Arbitraries.just(""), texts()).map(Note::new);
        return Combinators.combine(visits(), carers(), recipients(), instants(), instants(), causes(), flags())
                .flatAs((visit, carer, recipient, start, end, cause, outside) -> Combinators.combine(tasks(), notes)
                        .as((tasks, note) -> new VisitPostRegistered(
                                visit, carer, recipient, start, end, cause, outside, tasks, note)));
    }

    private static Arbitrary<TimesAdjusted> adjusted() {
        return Combinators.combine(visits(), seen(), instants(), instants(), Arbitraries.of(1, 2, 3))
                .as((visit, seen, start, end, which) ->
                        new TimesAdjusted(visit, seen, (which & 1) == 0 ? null : start, (which & 2) == 0 ? null : end));
    }

    private static Arbitrary<Seen> seen() {
        return Combinators.combine(
                        instants().optional(),
                        instants().optional(),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as((start, end, changes) -> new Seen(start.orElse(null), end.orElse(null), changes));
    }

    private static Arbitrary<TagUid> uids() {
        return Arbitraries.of(4, 7, 10)
                .flatMap(length -> Arbitraries.bytes().array(byte[].class).ofSize(length))
                .map(bytes -> TagUid.of(bytes))
                .filter(Either::isRight)
                .map(Either::get);
    }

    private static Arbitrary<Optional<ManualCause>> causes() {
        return Arbitraries.of(ManualCause.values()).optional();
    }

    private static Arbitrary<Set<TaskCode>> tasks() {
        return texts().map(TaskCode::new).set().ofMaxSize(4);
    }

    private static Arbitrary<VisitId> visits() {
        return texts().map(VisitId::new);
    }

    private static Arbitrary<CarerId> carers() {
        return texts().map(CarerId::new);
    }

    private static Arbitrary<RecipientId> recipients() {
        return texts().map(RecipientId::new);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    /** To the nanosecond, from long before to long after. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 7_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    /** Not blank. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(SIGNS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}
