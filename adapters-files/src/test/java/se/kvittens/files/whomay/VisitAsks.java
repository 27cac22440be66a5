package se.kvittens.files.whomay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.Decision;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.Registering;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Asks for what happens to visits: of one carer, on the tenth of the month, by one rule book. */
final class VisitAsks {

    /** How a visit stands when something is asked for. */
    enum State {
        NOT_APPROVED("not approved"),
        JUST_APPROVED("approved 1 h ago"),
        AT_72_HOURS("approved 72 h ago"),
        AFTER_72_HOURS("approved 72 h and 1 s ago"),
        WITHOUT_END("without an end");

        private final String label;

        State(String label) {
            this.label = label;
        }
    }

    static final VisitId VISIT = new VisitId("r1");

    private static final Map<State, Duration> APPROVED_BEFORE = new EnumMap<>(Map.of(
            State.JUST_APPROVED, Duration.ofHours(1),
            State.AT_72_HOURS, Duration.ofHours(72),
            State.AFTER_72_HOURS, Duration.ofHours(72).plusSeconds(1)));

    private final Registering registering;
    private final CarersVisits.Ground ground;
    private final Instant eight;
    private final Set<Class<? extends Happening>> asked = new HashSet<>();

    VisitAsks(RuleBook book, RuleBooks books, Moments moments) {
        var municipality = book.version().municipality();
        this.registering = new Registering(books, municipality, books.locksOf(municipality, PublishedLocks.NONE));
        this.eight = CareZone.startOf(moments.month().atDay(10)).plus(Duration.ofHours(8));
        this.ground = new CarersVisits.Ground(book.pairing(), (one, other) -> false, book.cutOver()::usualSystemAt);
    }

    /** The kinds of happenings that were asked for so far. */
    Set<Class<? extends Happening>> asked() {
        return asked;
    }

    Instant half() {
        return eight.plusSeconds(1800);
    }

    /** Whatever the visit's state, that of the question alone. */
    Map<String, Ask> once(String label, Function<Seen, Happening> asking) {
        return Map.of(label, ask(State.NOT_APPROVED, asking));
    }

    /** In each state of a complete visit. */
    Map<String, Ask> inEachState(Function<Seen, Happening> asking) {
        return in(asking, State.NOT_APPROVED, State.JUST_APPROVED, State.AT_72_HOURS, State.AFTER_72_HOURS);
    }

    Map<String, Ask> in(Function<Seen, Happening> asking, State... states) {
        Map<String, Ask> asks = new LinkedHashMap<>();
        for (State state : states) {
            asks.put(state.label, ask(state, asking));
        }
        return asks;
    }

    private Ask ask(State state, Function<Seen, Happening> asking) {
        return deed -> {
            CarersVisits visits = visits(state, deed.when());
            Happening happening = asking.apply(Seen.of(visits.find(VISIT).orElseThrow()));
            asked.add(happening.getClass());
            Decision decision = registering.decide(happening, deed, visits);
            return decision instanceof Decision.Refused refused
                    ? Ask.no(refused.code(), refused.code().rule())
                    : decision instanceof Decision.Accepted ? Ask.YES : "known";
        };
    }

    private CarersVisits visits(State state, Instant asked) {
        List<Recorded> recorded = new ArrayList<>();
        recorded.add(made(receipt("r1", eight)));
        if (state != State.WITHOUT_END) {
            recorded.add(made(receipt("r2", half())));
        }
        Optional.ofNullable(APPROVED_BEFORE.get(state))
                .map(asked::minus)
                .ifPresent(when -> recorded.add(new Recorded(
                        new VisitApproved(VISIT, new Seen(eight, half())),
                        new Deed("p", Role.PLANNER, when, ""),
                        when)));
        return CarersVisits.of(ground, recorded);
    }

    private static Recorded made(RegisteredReceipt receipt) {
        Deed deed = new Deed(Doer.OWNER, Role.CARER, receipt.at(), "");
        return new Recorded(new ReceiptMade(receipt), deed, receipt.at());
    }

    RegisteredReceipt receipt(String id, Instant at) {
        return new RegisteredReceipt(
                new ReceiptId(id),
                new CarerId(Doer.OWNER),
                new RecipientId("anna"),
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty());
    }

    VisitPostRegistered entered() {
        return new VisitPostRegistered(
                new VisitId("e1"),
                new CarerId(Doer.OWNER),
                new RecipientId("anna"),
                eight.plusSeconds(7200),
                eight.plusSeconds(9000),
                Optional.of(ManualCause.TECHNICAL_FAULT),
                false,
                Set.of(),
                Note.NONE);
    }
}
