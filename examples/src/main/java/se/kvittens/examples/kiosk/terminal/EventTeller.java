package se.kvittens.examples.kiosk.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.kiosk.Notice;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.Screen.ClockSet;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.tapping.ReaderHealth;

/**
 * Writes for a program: one object of JSON a line, flushed before anything else is heard. A receipt is told of when it is
 * kept for good, and its answer after it. No label of anybody stands in it.
 */
public final class EventTeller implements Teller {

    private final KioskName kiosk;
    private final PrintWriter out;
    private @Nullable Notice told;
    private Optional<ClockSet> clockSet = Optional.empty();
    private @Nullable Link link;
    private @Nullable ReaderHealth reader;
    private @Nullable Boolean knowsTags;

    public EventTeller(KioskName kiosk, PrintWriter out) {
        this.kiosk = kiosk;
        this.out = out;
    }

    @Override
    public synchronized void ready(Screen screen, Optional<URI> page) {
        ObjectNode event = event("ready").put("kiosk", kiosk.value());
        page.ifPresent(address -> event.put("page", address.toString()));
        write(event.set("kept", counts(screen)));
    }

    @Override
    public synchronized void on(Screen screen) {
        if (!screen.clockSet().equals(clockSet)) {
            clockSet = screen.clockSet();
            clockSet.map(EventTeller::setBy).ifPresent(this::write);
        }
        if (!screen.notice().equals(told)) {
            told = screen.notice();
            notice(told).ifPresent(this::write);
        }
        tellStates(screen);
    }

    /** What has become otherwise, whoever did it. */
    private void tellStates(Screen screen) {
        if (!screen.link().equals(link)) {
            link = screen.link();
            ObjectNode event = event("link").put("state", link.state().name());
            link.fault().ifPresent(fault -> event.put("fault", fault.name()));
            write(event);
        }
        if (!Boolean.valueOf(screen.knowsTags()).equals(knowsTags)) {
            knowsTags = screen.knowsTags();
            write(event("tags").put("known", screen.knowsTags()));
        }
        if (reader == null
                || screen.reader().state() != reader.state()
                || !screen.reader().down().equals(reader.down())) {
            reader = screen.reader();
            ObjectNode event = event("reader").put("state", reader.state().name());
            reader.down().ifPresent(reason -> event.put("reason", reason.name()));
            write(event);
        }
    }

    private static ObjectNode setBy(ClockSet set) {
        return event("clockSet")
                .put("by", set.rounded().toString())
                .put("at", set.at().toString());
    }

    /** Nothing where nothing was done. */
    private Optional<ObjectNode> notice(Notice notice) {
        if (notice instanceof Notice.ReceiptReceived received) {
            return Optional.of(numbered("received", received.number())
                    .put("receipt", kiosk.receipt(received.number()).value())
                    .put("at", received.at().toString()));
        }
        if (notice instanceof Notice.Noted noted) {
            return Optional.of(numbered("noted", noted.number()));
        }
        if (notice instanceof Notice.NotRegistered not) {
            return Optional.of(event("notRegistered").put("fault", not.fault().name()));
        }
        if (notice instanceof Notice.NoReceipt none) {
            return Optional.of(event("noReceipt").put("why", none.why().name()));
        }
        return otherwise(notice);
    }

    private static Optional<ObjectNode> otherwise(Notice notice) {
        if (notice instanceof Notice.NotDone not) {
            return Optional.of(event("notDone").put("why", not.why().name()));
        }
        if (notice instanceof Notice.SignedOut out) {
            return Optional.of(event("signedOut").put("idle", out.wasIdle()));
        }
        return notice instanceof Notice.SignedIn ? Optional.of(event("signedIn")) : Optional.empty();
    }

    @Override
    public synchronized void settled(Kept kept) {
        Fate fate = kept.fate();
        if (fate instanceof Fate.Accepted accepted) {
            write(numbered("accepted", kept.number())
                    .put("visit", accepted.visit().value()));
        } else if (fate instanceof Fate.Refused refused) {
            write(numbered("refused", kept.number()).put("code", refused.code().name()));
        } else {
            write(numbered("overtaken", kept.number()));
        }
    }

    @Override
    public synchronized void status(Screen screen) {
        write(event("status").set("kept", counts(screen)));
    }

    @Override
    public synchronized void waiting(Screen screen) {
        write(event("waiting").set("numbers", numbers(screen.waiting())));
    }

    @Override
    public synchronized void refused(Screen screen) {
        write(event("refusedList").set("numbers", numbers(screen.refused())));
    }

    @Override
    public synchronized void tasks(Screen.Visit visit) {
        ObjectNode event = numbered("tasks", visit.receipt());
        visit.tasks()
                .forEach(choice ->
                        event.withArray("/all").add(choice.task().code().code()));
        visit.tasks().stream()
                .filter(Screen.TaskChoice::isChosen)
                .forEach(choice ->
                        event.withArray("/chosen").add(choice.task().code().code()));
        write(event);
    }

    @Override
    public synchronized void help() {
        ObjectNode event = event("help");
        for (Verb verb : Verb.values()) {
            event.withArray("/verbs").add(verb.english());
        }
        write(event);
    }

    @Override
    public synchronized void notUnderstood(String line) {
        write(event("notUnderstood"));
    }

    @Override
    public synchronized void noEmulator() {
        write(event("noEmulator"));
    }

    @Override
    public synchronized void stopped() {
        write(event("stopped"));
    }

    private static JsonNode numbers(List<Screen.Line> lines) {
        var numbers = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> numbers.add(line.number()));
        return numbers;
    }

    private static ObjectNode counts(Screen screen) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("unplaced", screen.counts().unplaced())
                .put("waiting", screen.counts().waiting())
                .put("accepted", screen.counts().accepted())
                .put("refused", screen.counts().refused())
                .put("setAside", screen.counts().setAside());
    }

    private static ObjectNode numbered(String name, long number) {
        return event(name).put("number", number);
    }

    private static ObjectNode event(String name) {
        return JsonNodeFactory.instance.objectNode().put("event", name);
    }

    private void write(JsonNode event) {
        out.println(event);
        out.flush();
    }
}
