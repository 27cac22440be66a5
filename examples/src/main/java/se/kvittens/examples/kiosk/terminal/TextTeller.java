package se.kvittens.examples.kiosk.terminal;

import java.io.PrintWriter;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Kept;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.examples.kiosk.view.KioskWords;
import se.kvittens.examples.kiosk.view.View;
import se.kvittens.examples.kiosk.view.ViewMaker;

/** Writes for a person: one line for each thing that happens, and one for each thing that has become otherwise. */
public final class TextTeller implements Teller {

    private final ViewMaker views;
    private final KioskWords words;
    private final InstantSource clock;
    private final PrintWriter out;
    private String occasion = "";
    private List<View.State> states = List.of();

    public TextTeller(ViewMaker views, InstantSource clock, PrintWriter out) {
        this.views = views;
        this.words = views.words();
        this.clock = clock;
        this.out = out;
    }

    @Override
    public synchronized void ready(Screen screen, Optional<URI> page) {
        View view = view(screen);
        say(page.map(address -> words.say("line.ready", view.kiosk(), address))
                .orElseGet(() -> words.say("line.ready.pageless", view.kiosk())));
        say(words.say("line.typed"));
    }

    @Override
    public synchronized void on(Screen screen) {
        View view = view(screen);
        if (!view.occasion().equals(occasion)) {
            occasion = view.occasion();
            say(sign(view.said().tone())
                    + " "
                    + oneLine(view.said().text(), view.said().more()));
        }
        view.status().stream().filter(state -> !states.contains(state)).forEach(this::say);
        states = view.status();
    }

    @Override
    public synchronized void settled(Kept kept) {
        say("  " + views.settled(kept));
    }

    @Override
    public synchronized void status(Screen screen) {
        view(screen).status().forEach(this::say);
        panel(screen, View.HOME, false);
    }

    @Override
    public synchronized void waiting(Screen screen) {
        panel(screen, "waiting", true);
    }

    @Override
    public synchronized void refused(Screen screen) {
        panel(screen, "refused", true);
    }

    private void panel(Screen screen, String name, boolean withHeadings) {
        for (View.Block block : view(screen).panel(name).blocks()) {
            if (withHeadings && !block.heading().isEmpty()) {
                say(block.heading());
            }
            block.said().forEach(said -> say("  " + sign(said.tone()) + " " + oneLine(said.text(), said.more())));
            block.rows().forEach(row -> say("  " + oneLine(row.text(), row.more())));
        }
    }

    @Override
    public synchronized void tasks(Screen.Visit visit) {
        int number = 0;
        for (Screen.TaskChoice choice : visit.tasks()) {
            number++;
            String chosen = choice.isChosen() ? "[x]" : "[ ]";
            say(words.say(
                    "line.task",
                    chosen,
                    number,
                    choice.task().code(),
                    words.in(choice.task().name())));
        }
    }

    @Override
    public synchronized void help() {
        String causes = Arrays.stream(ManualCause.values()).map(Enum::name).collect(Collectors.joining(", "));
        for (Verb verb : Verb.values()) {
            say(words.of("help", verb, causes));
        }
    }

    @Override
    public synchronized void notUnderstood(String line) {
        say(words.say("line.notUnderstood", line));
    }

    @Override
    public synchronized void noEmulator() {
        say(words.say("line.noEmulator"));
    }

    @Override
    public synchronized void stopped() {
        say(words.say("line.stopped"));
    }

    private void say(View.State state) {
        say("  " + words.say("line.state", sign(state.tone()), state.text()));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private static String oneLine(String text, List<String> more) {
        return Stream.concat(Stream.of(text), more.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private View view(Screen screen) {
        return views.of(screen, clock.instant());
    }

    private static String sign(View.Tone tone) {
        return switch (tone) {
            case plain -> "-";
            case good -> "+";
            case warn -> "!";
            case bad -> "X";
        };
    }
}
