package se.kvittens.examples.kiosk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kvittens.application.kiosk.Notice;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.examples.kiosk.view.View.Block;
import se.kvittens.examples.kiosk.view.View.Button;
import se.kvittens.examples.kiosk.view.View.Panel;

/** What is shown first: what needs an answer, then what can be said of the visit. */
record HomePanel(KioskWords words, Names names, StateText states, ReceiptText receipts, KioskDirectory directory) {

    Panel of(Screen screen, Instant now) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", states.alarms(screen), List.of(), List.of()));
        blocks.add(new Block("", states.noTags(screen), List.of(), List.of()));
        if (screen.carer().isEmpty()) {
            blocks.add(signIn());
            return new Panel(blocks);
        }
        screen.prompts().stream()
                .findFirst()
                .ifPresent(
                        prompt -> blocks.add(whoseDoor(prompt, screen.prompts().size() - 1, now)));
        screen.receipt()
                .filter(receipt -> !isSaidAlready(screen.notice(), receipt))
                .ifPresent(
                        receipt -> blocks.add(new Block("", List.of(receipts.of(receipt, now)), List.of(), List.of())));
        screen.visit().ifPresent(visit -> {
            blocks.add(tasks(visit));
            blocks.add(marks(visit));
        });
        if (!screen.open().isEmpty()) {
            blocks.add(open(screen.open(), now));
        }
        return new Panel(blocks);
    }

    private static boolean isSaidAlready(Notice notice, Screen.Receipt receipt) {
        return notice instanceof Notice.ReceiptReceived received && received.number() == receipt.number();
    }

    private Block signIn() {
        List<Button> carers = directory.carers().stream()
                .map(carer -> Button.act(
                        "signIn", names.of(carer), Map.of("carer", carer.id().value())))
                .toList();
        return new Block(words.say("do.signIn") + ". " + words.say("do.signIn.how"), List.of(), carers, List.of());
    }

    private Block whoseDoor(Screen.Prompt prompt, int left, Instant now) {
        String heading = words.say("do.place", words.time(prompt.at(), now), prompt.number());
        List<Button> suggested = prompt.suggested().stream()
                .map(door ->
                        place(prompt, door.recipient().value(), names.of(door)).noting(words.say("do.place.suggested")))
                .toList();
        Stream<Button> others = directory.recipients().stream()
                .filter(each -> prompt.suggested()
                        .filter(door -> door.recipient().equals(each.id()))
                        .isEmpty())
                .map(each -> place(prompt, each.id().value(), names.of(each)));
        Button none = Button.act("setAside", words.say("do.setAside"), Map.of("number", prompt.number()))
                .noting(words.say("do.setAside.note"));
        return new Block(
                left == 0 ? heading : heading + ". " + words.say("do.place.left", left),
                List.of(),
                Stream.of(suggested.stream(), others, Stream.of(none))
                        .flatMap(each -> each)
                        .toList(),
                List.of());
    }

    private static Button place(Screen.Prompt prompt, String recipient, String name) {
        return Button.act("place", name, new TreeMap<>(Map.of("number", prompt.number(), "recipient", recipient)));
    }

    private Block tasks(Screen.Visit visit) {
        List<Button> tasks = visit.tasks().stream()
                .map(choice -> task(choice, visit.receipt()))
                .toList();
        return new Block(words.say("do.tasks", names.of(visit.door())), List.of(), tasks, List.of());
    }

    private Block marks(Screen.Visit visit) {
        Map<String, Object> receipt = Map.of("receipt", visit.receipt());
        List<Button> marks = List.of(
                Button.toggle("doubleStaffing", words.say("do.double"), visit.isDoubleStaffed(), receipt),
                Button.toggle("decline", words.say("do.declined"), visit.isDeclined(), receipt));
        return new Block(words.say("do.visit", names.of(visit.door())), List.of(), marks, List.of());
    }

    private Button task(Screen.TaskChoice choice, long receipt) {
        Map<String, Object> set = new TreeMap<>(
                Map.of("receipt", receipt, "task", choice.task().code().code()));
        Button button = Button.toggle("task", beginning(words.in(choice.task().name())), choice.isChosen(), set);
        return choice.isGranted() ? button.noting(words.say("do.tasks.granted")) : button;
    }

    static String beginning(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Block open(List<Screen.OpenVisit> open, Instant now) {
        List<Button> buttons = new ArrayList<>();
        List<View.Row> rows = new ArrayList<>();
        for (Screen.OpenVisit each : open) {
            String door = names.of(each.door());
            String since =
                    words.say(each.canBeEnded() ? "do.open.since" : "do.open.missing", words.time(each.start(), now));
            each.receipt()
                    .ifPresentOrElse(
                            receipt -> buttons.add(Button.act("look", door, Map.of("receipt", receipt))
                                    .noting(since)),
                            () -> rows.add(new View.Row(door, List.of(since))));
        }
        return new Block(words.say("do.open"), List.of(), buttons, rows);
    }
}
