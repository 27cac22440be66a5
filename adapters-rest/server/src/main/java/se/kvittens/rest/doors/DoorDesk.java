package se.kvittens.rest.doors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.Optional;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.looking.DoorDays;
import se.kvittens.application.looking.LookAtDoors;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.opening.AskDoors;
import se.kvittens.application.opening.CommandOutcome;
import se.kvittens.application.opening.DoorRequest;
import se.kvittens.application.opening.PlannedAndMade;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedDoors;
import se.kvittens.rest.workplace.Looks;
import se.kvittens.rest.workplace.Workplace;

/** Shows the doors of a provider's recipients to who may see them, and asks them to open for who may. */
public final class DoorDesk {

    private static final String NO_REASON = "";

    private final Optional<ServedDoors> served;
    private final Workplace workplace;
    private final RuleBookShelf shelf;
    private final ShowLogged show;

    /**
     * Of a server.
     *
     * @param served empty where it knows no doors
     */
    public DoorDesk(Optional<ServedDoors> served, Workplace workplace, ReadingLog readings, RuleBookShelf shelf) {
        this.served = served;
        this.workplace = workplace;
        this.shelf = shelf;
        this.show = new ShowLogged(readings, shelf);
    }

    private Either<Problem, ServedDoors> doors() {
        return served.<Either<Problem, ServedDoors>>map(Either::right).orElseGet(() -> Either.left(Problems.noDoors()));
    }

    private Deed deed(Acting acting) {
        return acting.deed(workplace.time(), NO_REASON);
    }

    Either<Problem, Reply> list(Acting acting) {
        return doors().flatMap(doors -> {
                    DoorStates states = new DoorStates(doors, acting.ofProvider(), workplace.time());
                    return one(show.showOfAll(
                            Sight.DOORS,
                            workplace.assignment(acting.ofProvider()),
                            deed(acting),
                            () -> Either.right(states.read())));
                })
                .map(found -> Reply.of(found));
    }

    Either<Problem, Reply> events(Acting acting, DateSpan days) {
        return doors().flatMap(doors -> events(acting, doors, days)).map(Reply::of);
    }

    private Either<Problem, ObjectNode> events(Acting acting, ServedDoors doors, DateSpan days) {
        LookAtDoors looking = new LookAtDoors(doors.journal(), show, shelf);
        LookAtDoors.Asker asker = new LookAtDoors.Asker(workplace.assignment(acting.ofProvider()), deed(acting));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode gateways = json.putArray("gateways");
        for (LockGateway gateway : doors.gateways()) {
            Either<Problem, DoorDays> shown = one(looking.look(gateway.name(), days, doors.known(), asker));
            if (shown.isLeft()) {
                return Either.left(shown.getLeft());
            }
            gateways.add(DoorDaysJson.of(gateway.name(), shown.get()));
        }
        return Either.right(json);
    }

    /** Of all carers of the provider: a carer is at the doors of its own visits (SYS-2). */
    private static <T> Either<Problem, T> one(Shown<T> shown) {
        return shown instanceof Shown.Refused<T> refused && refused.code() == RefusalCode.NOT_OWN_VISIT
                ? Either.left(Problems.of(RefusalCode.NOT_IN_THIS_ROLE))
                : Looks.answer(shown).map(found -> found.get(0));
    }

    /** The same under the same name is asked of the lock once, and followed after that. */
    Either<Problem, Reply> ask(Acting acting, Fields body) {
        DoorRequest request = new DoorRequest(
                new CommandId(body.text("command")),
                new LockId(body.text("lock")),
                body.word("action", LockAction.class),
                new DoorRequest.Asker(
                        acting.ofProvider(),
                        acting.caller().who(),
                        acting.role().orElseThrow(),
                        body.textIfThere("why").orElse(NO_REASON)));
        return doors().flatMap(doors -> doors.gateways().stream()
                .filter(each -> each.name().deviceOf(request.lock()).isPresent())
                .findFirst()
                .<Either<Problem, LockGateway>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.of(OpeningRefusal.UNKNOWN_LOCK)))
                .flatMap(gateway -> ask(doors, gateway, request)));
    }

    private Either<Problem, Reply> ask(ServedDoors doors, LockGateway gateway, DoorRequest request) {
        DoorJournal journal = doors.journal();
        return workplace
                .visits(request.asker().provider(), workplace.time())
                .flatMap(visits -> outcome(new AskDoors(
                                journal,
                                new PlannedAndMade(
                                        doors.planOf(request.asker().provider()),
                                        visits,
                                        workplace.assignment(request.asker().provider()),
                                        shelf),
                                shelf,
                                workplace::time)
                        .ask(request, gateway, doors.known())));
    }

    private static Either<Problem, Reply> outcome(CommandOutcome outcome) {
        if (outcome instanceof CommandOutcome.Asked asked) {
            return Either.right(Reply.of(CommandJson.of(asked)));
        }
        if (outcome instanceof CommandOutcome.Refused refused) {
            return Either.left(Problems.of(refused.why()));
        }
        if (outcome instanceof CommandOutcome.NotKnown) {
            return Either.left(Problems.errandsNotKnown());
        }
        JournalFault fault = outcome instanceof CommandOutcome.NotRecorded not ? not.fault() : JournalFault.OVERTAKEN;
        return Either.left(Problems.of(fault));
    }
}
