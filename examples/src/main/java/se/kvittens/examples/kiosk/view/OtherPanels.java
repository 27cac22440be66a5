package se.kvittens.examples.kiosk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.examples.kiosk.view.View.Block;
import se.kvittens.examples.kiosk.view.View.Button;
import se.kvittens.examples.kiosk.view.View.Panel;
import se.kvittens.examples.kiosk.view.View.Row;
import se.kvittens.examples.kiosk.view.View.Said;
import se.kvittens.examples.kiosk.view.View.Tone;

/** What a person may turn to: the lists, and receipts by hand. */
record OtherPanels(KioskWords words, Names names, StateText states, ReceiptText receipts, KioskDirectory directory) {

    static final String WAITING = "waiting";
    static final String REFUSED = "refused";
    static final String BY_HAND = "byHand";
    static final String WHY_BY_HAND = "whyByHand";

    Panel waiting(Screen screen, Instant now) {
        List<Said> said = new ArrayList<>(states.linkDown(screen.link(), now));
        said.add(new Said(Tone.plain, "", List.of(words.say("list.waiting.how"))));
        long all = screen.counts().waiting() + screen.counts().unplaced();
        return list("list.waiting", said, rows(screen.waiting(), all, now));
    }

    Panel refused(Screen screen, Instant now) {
        List<Said> said = List.of(new Said(Tone.plain, "", List.of(words.say("list.refused.how"))));
        return list("list.refused", said, rows(screen.refused(), screen.counts().refused(), now));
    }

    Panel byHand() {
        List<Button> recipients = new ArrayList<>(directory.recipients().stream()
                .map(each -> Button.leads(
                        WHY_BY_HAND,
                        names.of(each),
                        Map.of("recipient", each.id().value())))
                .toList());
        recipients.add(back());
        return new Panel(List.of(new Block(words.say("do.byHand.whom"), List.of(), recipients, List.of())));
    }

    Panel whyByHand() {
        List<Button> causes = new ArrayList<>(Arrays.stream(ManualCause.values())
                .map(cause ->
                        Button.act("byHand", HomePanel.beginning(words.ruleWord(cause)), Map.of("cause", cause.name())))
                .toList());
        causes.add(back());
        return new Panel(List.of(new Block(words.say("do.byHand.why"), List.of(), causes, List.of())));
    }

    private Panel list(String heading, List<Said> said, List<Row> rows) {
        return new Panel(List.of(new Block(words.say(heading), said, List.of(back()), rows)));
    }

    private List<Row> rows(List<Screen.Line> lines, long all, Instant now) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line, now)));
        if (lines.isEmpty()) {
            rows.add(new Row(words.say("list.none"), List.of()));
        } else if (lines.size() < all) {
            rows.add(new Row(words.say("list.more", lines.size(), all), List.of()));
        }
        return rows;
    }

    private Row row(Screen.Line line, Instant now) {
        List<String> more = new ArrayList<>();
        line.door().ifPresent(door -> more.add(names.of(door)));
        more.add(receipts.fate(line.fate(), line.what() == Screen.What.UNPLACED_TAP));
        String what = words.of("what", line.what());
        String carer = names.of(line.carer());
        return new Row(words.say("list.line", line.number(), words.time(line.at(), now), what, carer), more);
    }

    private Button back() {
        return Button.leads(View.HOME, words.say("do.back"), Map.of());
    }
}
