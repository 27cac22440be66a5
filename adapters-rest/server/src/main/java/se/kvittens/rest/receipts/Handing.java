package se.kvittens.rest.receipts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.HandInReceipt;
import se.kvittens.application.registering.HandInReceipt.Taps;
import se.kvittens.application.registering.HandInReceipt.Told;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Phone.PhoneFault;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Workplace;

/** Takes receipts down, one after the other. */
final class Handing {

    private final Workplace workplace;
    private final Acting acting;
    private final DoorTags tags;

    Handing(Workplace workplace, Acting acting, DoorTags tags) {
        this.workplace = workplace;
        this.acting = acting;
        this.tags = tags;
    }

    /** Answered once it is on the disk. */
    Either<Problem, Reply> take(Fields body) {
        Either<Wrong, CarerId> carer = carer(body);
        Either<Wrong, Handset> handset = handset(body);
        List<Wrong> wrong = Stream.of(carer, handset)
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .toList();
        return wrong.isEmpty() ? take(told(body, carer.get(), handset.get())) : Either.left(Problems.wrong(wrong));
    }

    private Either<Problem, Reply> take(Told told) {
        return tags.tapsFor(told).mapLeft(Problems::of).flatMap(taps -> take(told, taps));
    }

    private Either<Problem, Reply> take(Told told, Taps taps) {
        return workplace
                .handingIn(acting.ofProvider(), told.receipt().at())
                .flatMap(handing -> take(handing, told, taps));
    }

    private Either<Problem, Reply> take(HandInReceipt handing, Told told, Taps taps) {
        Outcome outcome = handing.handIn(workplace.assignment(acting.ofProvider()), told, workplace.time(), taps);
        return outcome instanceof Outcome.Done done
                ? Either.right(Reply.of(taken(told.id(), done.visit())))
                : Either.left(problem(outcome));
    }

    private static Problem problem(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return Problems.of(refused.code());
        }
        return outcome instanceof Outcome.NotRecorded not
                ? Problems.of(not.fault())
                : Problems.of(JournalFault.OVERTAKEN);
    }

    /** A carer's own, whoever is named or not; a device says whose. */
    private Either<Wrong, CarerId> carer(Fields body) {
        Optional<String> said = body.textIfThere("carer");
        if (acting.role().isEmpty()) {
            return said.map(CarerId::new)
                    .<Either<Wrong, CarerId>>map(Either::right)
                    .orElseGet(() -> wrong("/carer", "missing"));
        }
        String own = acting.caller().who();
        return said.filter(named -> !named.equals(own)).isPresent()
                ? wrong("/carer", "own")
                : Either.right(new CarerId(own));
    }

    /** An id of the provider's own, and no number that somebody could call (REG-8). */
    private static Either<Wrong, Handset> handset(Fields body) {
        boolean isPrivate = body.flag("privatePhone", false);
        return body.textIfThere("phone")
                .map(id -> Phone.of(id)
                        .map(phone -> new Handset(Optional.of(phone), isPrivate))
                        .mapLeft(fault -> new Wrong(
                                "/phone",
                                fault == PhoneFault.PERSONAL_NUMBER ? "personalNumber" : "telephoneNumber",
                                "")))
                .orElseGet(() -> Either.right(new Handset(Optional.empty(), isPrivate)));
    }

    private static <T> Either<Wrong, T> wrong(String at, String code) {
        return Either.left(new Wrong(at, code, ""));
    }

    private static Told told(Fields body, CarerId carer, Handset handset) {
        return new Told(
                new ReceiptId(body.text("receipt")),
                carer,
                new RecipientId(body.text("recipient")),
                body.wordIfThere("mark", Mark.class).orElse(Mark.TAP),
                new Receipt(body.time("at"), body.word("method", ReceiptMethod.class)),
                body.timeIfThere("registered").orElseGet(() -> body.time("at")),
                body.textIfThere("tag").map(TagUid::new),
                body.wordIfThere("cause", ManualCause.class),
                handset);
    }

    private static ObjectNode taken(ReceiptId receipt, RegisteredVisit visit) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("receipt", receipt.value())
                .put("visit", visit.id().value());
        put(json, "start", visit.start());
        put(json, "end", visit.end());
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable Receipt receipt) {
        if (receipt != null) {
            json.put(field, receipt.at().toString());
        }
    }
}
