package se.bommen.locks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;

/** Locks of Bommen, a box that does not exist. It shares a folder: locks, log, what it is asked and answers. */
public record BommenGateway(GatewayName name, Path folder, InstantSource clock) implements LockGateway {

    private static final Map<String, DoorFact> FACTS =
            Map.of("open", DoorFact.UNLOCKED, "shut", DoorFact.LOCKED, "stuck", DoorFact.JAMMED);
    private static final Map<String, Means> MEANS =
            Map.of("tag", Means.KEY, "radio", Means.REMOTE, "knob", Means.FROM_INSIDE, "timer", Means.AUTOMATIC);
    private static final Map<String, CommandProgress> RESULTS = Map.of(
            "done", new CommandProgress.Confirmed(), // once the lock has said so, as Bommen's manual has it
            "tried", new CommandProgress.Unconfirmed(), "away", new CommandProgress.Failed(CommandFault.OFFLINE),
            "late", new CommandProgress.Failed(CommandFault.EXPIRED));

    @Override
    public Answer<List<LockHealth>> locks() {
        try {
            return Answer.accepted(lines("locks").stream().map(this::health).toList());
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
        }
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return locks().then(all -> {
            Optional<LockHealth> one = all.stream().filter(each -> each.lock().equals(lock)).findFirst();
            return one.map(Answer::accepted).orElse(Answer.refused(RefusalReason.UNKNOWN));
        });
    }

    @Override
    public CommandProgress send(LockCommand command) {
        if (lock(command.lock()) instanceof Answer.Refused) {
            return new CommandProgress.Failed(CommandFault.UNKNOWN_LOCK);
        }
        String device = name.deviceOf(command.lock()).orElse("");
        try {
            String line = command.action() + ";" + device + ";" + command.expires() + "\n";
            Files.writeString(place("asked", command), line, StandardOpenOption.CREATE_NEW);
            return progress(command, Optional.empty());
        } catch (IOException perhapsInPart) {
            return new CommandProgress.Lost();
        }
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        try {
            return RESULTS.getOrDefault(Files.readString(place("answered", command)), new CommandProgress.Lost());
        } catch (IOException noAnswerYet) {
            boolean waits = Files.exists(place("asked", command));
            return waits ? new CommandProgress.Accepted(Optional.empty()) : new CommandProgress.Lost();
        }
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        List<DoorEvent> events = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        try {
            List<String[]> lines = lines("log");
            for (int at = after.map(place -> Integer.parseInt(place.value())).orElse(0); at < lines.size(); at++) {
                try {
                    events.add(event(lines.get(at)));
                } catch (IllegalArgumentException wrong) {
                    unread.add(new Unread("line-" + at, wrong.getMessage()));
                }
            }
            LogPlace end = new LogPlace("" + lines.size());
            return Answer.accepted(new LogPage(new Told(events, unread), Optional.of(end), false));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
        }
    }

    private DoorEvent event(String[] line) {
        return new DoorEvent(
                cell(line, 0, name::event),
                cell(line, 1, lock -> lock.isBlank() ? null : name.lock(lock)),
                cell(line, 2, FACTS::get),
                cell(line, 3, MEANS::get),
                cell(line, 4, key -> Optional.of(key).filter(any -> !any.isEmpty()).map(name::key)),
                cell(line, 5, id -> Optional.of(id).filter(any -> !any.isEmpty()).map(CommandId::new)),
                Optional.empty(),
                new EventTimes(cell(line, 6, Instant::parse), TimeSource.GATEWAY, Optional.empty(), clock.instant()),
                Optional.empty(), // the number counts what all locks tell, and not what each does
                "");
    }

    private LockHealth health(String[] line) {
        LockHealth.Reach reach = cell(line, 1, LockHealth.Reach::valueOf);
        LockHealth.Bolt bolt = cell(line, 2, LockHealth.Bolt::valueOf);
        return new LockHealth(cell(line, 0, name::lock), reach, bolt, LockHealth.Battery.UNTOLD, true);
    }

    /** Those that are whole: the box may just be writing the last one. */
    private List<String[]> lines(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(line -> line.split(";", -1)).toList();
    }

    private Path place(String where, LockCommand command) {
        return folder.resolve(where).resolve("c-" + URLEncoder.encode("" + command.id(), StandardCharsets.UTF_8));
    }

    /** What stands in a cell. A word that is not known is not guessed. */
    private static <T> T cell(String[] line, int at, Function<String, T> read) {
        try {
            return Optional.ofNullable(read.apply(line[at])).orElseThrow();
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("cell " + (at + 1), wrong);
        }
    }
}
