package se.kvittens.examples.kiosk.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;

/** Does what is pressed on the page. Whether it may be done, the kiosk says. */
final class Acts {

    private final Kiosk kiosk;
    private final Map<String, Function<Asked, Optional<Screen>>> acts;

    Acts(Kiosk kiosk) {
        this.kiosk = kiosk;
        this.acts = Map.of(
                "signIn", asked -> asked.text("carer").map(carer -> kiosk.signIn(new CarerId(carer))),
                "signOut", asked -> Optional.of(kiosk.signOut()),
                "touch", asked -> Optional.of(kiosk.touch()),
                "place", this::place,
                "setAside", asked -> asked.number("number").map(kiosk::setAside),
                "byHand", this::byHand,
                "look", asked -> asked.number("receipt").map(kiosk::look),
                "task", this::task,
                "doubleStaffing", asked -> turn(asked, kiosk::markDoubleStaffing),
                "decline", asked -> turn(asked, kiosk::decline));
    }

    /** Turns something of a receipt's visit on or off. */
    private interface Switch {
        Screen turn(long receipt, boolean isOn);
    }

    /** Whether it could be understood. One at a time, since a switch turns what the one before it has left. */
    synchronized boolean take(Asked asked) {
        return asked.text("act").map(acts::get).flatMap(act -> act.apply(asked)).isPresent();
    }

    private Optional<Screen> place(Asked asked) {
        return asked.number("number").flatMap(tap -> recipient(asked).map(recipient -> kiosk.place(tap, recipient)));
    }

    private Optional<Screen> byHand(Asked asked) {
        return recipient(asked).flatMap(recipient -> cause(asked).map(cause -> kiosk.receiptByHand(recipient, cause)));
    }

    private Optional<Screen> task(Asked asked) {
        return asked.text("task")
                .flatMap(task -> turn(
                        asked, (receipt, isOn) -> kiosk.chooseTasks(receipt, with(new TaskCode(task), isOn, receipt))));
    }

    /** Those chosen so far, with the one that is pressed, or without it. */
    private Set<TaskCode> with(TaskCode pressed, boolean isOn, long receipt) {
        Set<TaskCode> tasks = new HashSet<>();
        visitOf(receipt, kiosk.screen())
                .or(() -> visitOf(receipt, kiosk.look(receipt)))
                .ifPresent(visit -> visit.tasks().stream()
                        .filter(Screen.TaskChoice::isChosen)
                        .forEach(choice -> tasks.add(choice.task().code())));
        tasks.remove(pressed);
        if (isOn) {
            tasks.add(pressed);
        }
        return tasks;
    }

    private static Optional<Screen.Visit> visitOf(long receipt, Screen screen) {
        return screen.visit().filter(visit -> visit.receipt() == receipt);
    }

    private static Optional<Screen> turn(Asked asked, Switch what) {
        return asked.number("receipt").flatMap(receipt -> asked.flag("on").map(isOn -> what.turn(receipt, isOn)));
    }

    private static Optional<RecipientId> recipient(Asked asked) {
        return asked.text("recipient").map(RecipientId::new);
    }

    private static Optional<ManualCause> cause(Asked asked) {
        return asked.text("cause")
                .flatMap(name -> Arrays.stream(ManualCause.values())
                        .filter(cause -> cause.name().equals(name))
                        .findFirst());
    }
}
