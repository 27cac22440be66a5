package se.kvittens.examples.kiosk.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.examples.kiosk.view.View.Said;
import se.kvittens.examples.kiosk.view.View.State;
import se.kvittens.examples.kiosk.view.View.Tone;

/** How the kiosk is: its reader, its way to the office, what it keeps, and its clock. */
record StateText(KioskWords words) {

    List<State> of(Screen screen, Instant now) {
        List<State> all = new ArrayList<>();
        all.add(new State(
                toneOf(screen.reader()), words.of("reader", screen.reader().state())));
        all.add(link(screen.link(), now));
        if (!screen.knowsTags()) {
            all.add(isAsking(screen) ? new State(Tone.plain, asked()) : new State(Tone.warn, none()));
        }
        all.addAll(kept(screen.counts()));
        screen.clockSet().ifPresent(set -> all.add(new State(Tone.warn, clock(set, now))));
        return all;
    }

    /** What nobody may overlook: a reader that does not read, a disk that keeps nothing. */
    List<Said> alarms(Screen screen) {
        List<Said> alarms = new ArrayList<>();
        screen.outboxFault()
                .ifPresent(fault ->
                        alarms.add(new Said(Tone.bad, words.say("outbox.fault", words.of("fault", fault)), List.of())));
        screen.reader()
                .down()
                .ifPresent(reason -> alarms.add(new Said(
                        Tone.bad,
                        words.of("reader", ReaderHealth.State.DOWN),
                        List.of(words.readers().of(reason)))));
        return alarms;
    }

    /** Why nothing is read yet, or that each tag is a strange one and nothing is lost by it; empty where any is known. */
    List<Said> noTags(Screen screen) {
        if (screen.knowsTags()) {
            return List.of();
        }
        return List.of(
                isAsking(screen)
                        ? new Said(Tone.plain, asked(), List.of())
                        : new Said(Tone.warn, none(), List.of(words.say("tags.none.how"))));
    }

    /** A kiosk that knows no tags asks for them before its reader starts. */
    private static boolean isAsking(Screen screen) {
        return screen.reader().state() == ReaderHealth.State.STARTING;
    }

    private String asked() {
        return words.say("tags.asked");
    }

    private String none() {
        return words.say("tags.none");
    }

    /** Why nothing reaches the office, and that nothing is lost by it; empty where it is there. */
    List<Said> linkDown(Link link, Instant now) {
        return link.fault().stream()
                .map(fault -> new Said(
                        Tone.warn, link(link, now).text(), List.of(words.of("fault", fault), words.say("link.kept"))))
                .toList();
    }

    private State link(Link link, Instant now) {
        Tone tone = switch (link.state()) {
            case UNTRIED -> Tone.plain;
            case UP -> Tone.good;
            case DOWN -> Tone.warn;
        };
        return new State(tone, words.of("link", link.state(), words.time(link.since(), now)));
    }

    private List<State> kept(Outbox.Counts counts) {
        List<State> all = new ArrayList<>();
        all.add(
                counts.waiting() == 0
                        ? new State(Tone.plain, words.say("kept.none"))
                        : new State(Tone.plain, words.say("kept.waiting", counts.waiting())));
        if (counts.unplaced() > 0) {
            all.add(new State(Tone.warn, words.say("kept.unplaced", counts.unplaced())));
        }
        if (counts.refused() > 0) {
            all.add(new State(Tone.bad, words.say("kept.refused", counts.refused())));
        }
        return all;
    }

    private String clock(Screen.ClockSet set, Instant now) {
        Duration by = set.rounded();
        String length = inWords(by.abs());
        return words.say(by.isNegative() ? "clock.back" : "clock.forward", length, words.time(set.at(), now));
    }

    /** {@code 1 h 5 min}, {@code 40 s}. */
    private static String inWords(Duration length) {
        List<String> parts = new ArrayList<>();
        if (length.toHours() > 0) {
            parts.add(length.toHours() + " h");
        }
        if (length.toMinutesPart() > 0) {
            parts.add(length.toMinutesPart() + " min");
        }
        if (parts.isEmpty() || length.toSecondsPart() > 0) {
            parts.add(length.toSecondsPart() + " s");
        }
        return String.join(" ", parts);
    }

    private static Tone toneOf(ReaderHealth reader) {
        return switch (reader.state()) {
            case UP -> Tone.good;
            case DOWN -> Tone.bad;
            case STARTING, STOPPED -> Tone.plain;
        };
    }
}
