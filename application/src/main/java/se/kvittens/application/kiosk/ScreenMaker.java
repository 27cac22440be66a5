package se.kvittens.application.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.kiosk.Screen.Door;
import se.kvittens.application.kiosk.Screen.Line;
import se.kvittens.application.kiosk.Screen.OpenVisit;
import se.kvittens.application.kiosk.Screen.Prompt;
import se.kvittens.application.kiosk.Screen.TaskChoice;
import se.kvittens.application.kiosk.Screen.What;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.outbox.Kept;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;

/** Makes a screen of all that a kiosk knows. */
final class ScreenMaker {

    /** Of what is older, the receipts around it may not be known here any more. */
    private static final Duration OPEN_FOR = Duration.ofDays(2);

    private final Holdings holdings;
    private final Visits visits;
    private long revision;

    ScreenMaker(Holdings holdings, Visits visits) {
        this.holdings = holdings;
        this.visits = visits;
    }

    Screen make(State state, Notice notice, Instant now) {
        Optional<CarerId> carer = state.session().map(Session::carer);
        Optional<Kept> looked = state.session()
                .flatMap(session -> session.receipt().flatMap(number -> holdings.find(session.carer(), number)));
        return new Screen(
                ++revision,
                notice,
                carer.flatMap(state.directory()::carer),
                looked.map(kept -> receipt(kept, state)),
                looked.flatMap(kept -> visit(kept, state)),
                carer.map(each -> prompts(each, state)).orElseGet(List::of),
                carer.map(each -> open(each, state, now)).orElseGet(List::of),
                holdings.counts(),
                lines(holdings.outstanding(), state),
                lines(holdings.refused(), state),
                state.reader(),
                state.link(),
                holdings.fault(),
                state.clockSet(),
                state.tags().isAny());
    }

    private Screen.Receipt receipt(Kept kept, State state) {
        return Visits.receiptOf(kept)
                .map(receipt -> new Screen.Receipt(
                        kept.number(),
                        receipt.at(),
                        Optional.of(state.door(receipt.recipient())),
                        receipt.tag(),
                        receipt.cause(),
                        meaning(kept, receipt, state),
                        kept.fate()))
                .orElseGet(() -> new Screen.Receipt(
                        kept.number(),
                        kept.content().at(),
                        Optional.empty(),
                        ((Tap) kept.content()).finding(),
                        Optional.empty(),
                        Meaning.NOT_KNOWN,
                        kept.fate()));
    }

    private Meaning meaning(Kept kept, RegisteredReceipt receipt, State state) {
        return visits.around(kept.content().carer(), receipt.at(), state.directory())
                .map(known -> known.meaningOf(receipt.id()))
                .orElse(Meaning.NOT_KNOWN);
    }

    private Optional<Screen.Visit> visit(Kept kept, State state) {
        return Visits.receiptOf(kept).filter(receipt -> !kept.isRefused()).map(receipt -> {
            List<Happening> said = visits.saidOf(receipt, state.directory()).stream()
                    .map(Request::happening)
                    .toList();
            return new Screen.Visit(
                    kept.number(),
                    state.door(receipt.recipient()),
                    choices(
                            receipt,
                            state,
                            last(said, TasksChosen.class)
                                    .map(TasksChosen::tasks)
                                    .orElseGet(Set::of)),
                    last(said, DoubleStaffingMarked.class)
                            .filter(DoubleStaffingMarked::isDoubleStaffed)
                            .isPresent(),
                    last(said, VisitDeclined.class)
                            .filter(VisitDeclined::isDeclined)
                            .isPresent());
        });
    }

    private static <H extends Happening> Optional<H> last(List<Happening> said, Class<H> kind) {
        return said.stream().filter(kind::isInstance).map(kind::cast).reduce((earlier, later) -> later);
    }

    private List<TaskChoice> choices(RegisteredReceipt receipt, State state, Set<TaskCode> chosen) {
        Set<TaskCode> granted = state.directory()
                .recipient(receipt.recipient())
                .map(KioskDirectory.Recipient::granted)
                .orElseGet(Set::of);
        Stream<Task> tasks = visits.bookAt(receipt.at()).stream()
                .flatMap(book -> book.visits().tasks().table().tasks().values().stream())
                .map(Setting::value);
        return tasks.map(task -> new TaskChoice(task, granted.contains(task.code()), chosen.contains(task.code())))
                .sorted(Comparator.comparing(TaskChoice::isGranted).reversed())
                .toList();
    }

    private List<Prompt> prompts(CarerId carer, State state) {
        return holdings.of(carer).stream()
                .filter(Kept::isUnplaced)
                .map(kept -> prompt(kept.number(), (Tap) kept.content(), state))
                .toList();
    }

    private static Prompt prompt(long number, Tap tap, State state) {
        Optional<Door> suggested = state.tags()
                .tap(tap.uid(), Optional.empty(), tap.at())
                .door()
                .filter(recipient -> state.directory().recipient(recipient).isPresent())
                .map(state::door);
        return new Prompt(number, tap.at(), tap.finding(), suggested);
    }

    private List<OpenVisit> open(CarerId carer, State state, Instant now) {
        return visits.around(carer, now, state.directory()).stream()
                .flatMap(known -> known.open().stream()
                        .filter(open -> !open.first().at().isBefore(now.minus(OPEN_FOR)))
                        .map(open -> open(open, known.canBeEnded(open, now), state)))
                .toList();
    }

    private OpenVisit open(PairedVisit open, boolean canBeEnded, State state) {
        RegisteredReceipt first = open.first();
        return new OpenVisit(
                visits.kiosk().numberOf(first.id()), state.door(first.recipient()), first.at(), canBeEnded);
    }

    private List<Line> lines(Collection<Kept> all, State state) {
        return all.stream()
                .limit(Screen.MOST_LINES)
                .map(kept -> line(kept, state))
                .collect(Collectors.toUnmodifiableList());
    }

    private Line line(Kept kept, State state) {
        Content content = kept.content();
        boolean isOwn = state.session()
                .filter(session -> session.carer().equals(content.carer()))
                .isPresent();
        return new Line(
                kept.number(),
                content.at(),
                whatOf(content),
                state.labelOf(content.carer()),
                isOwn ? Visits.receiptOf(kept).map(receipt -> state.door(receipt.recipient())) : Optional.empty(),
                kept.fate());
    }

    private static What whatOf(Content content) {
        if (!(content instanceof Request request)) {
            return What.UNPLACED_TAP;
        }
        if (request.happening() instanceof ReceiptMade made) {
            return made.receipt().cause().isPresent() ? What.MANUAL_RECEIPT : What.RECEIPT;
        }
        if (request.happening() instanceof TasksChosen) {
            return What.TASKS;
        }
        if (request.happening() instanceof DoubleStaffingMarked) {
            return What.DOUBLE_STAFFING;
        }
        return request.happening() instanceof VisitDeclined ? What.DECLINED : What.OTHER;
    }
}
