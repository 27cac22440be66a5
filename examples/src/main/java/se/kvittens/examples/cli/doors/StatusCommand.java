package se.kvittens.examples.cli.doors;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.files.doorfolder.DoorFolder;

/** Tells how locks are, as their gateways know them. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final DoorDesk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    StatusCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withGateways(folder, this::tell);
    }

    private int tell(DoorFolder known, Gateways gateways) {
        int findings = 0;
        for (OpenGateway each : gateways.all()) {
            desk.context()
                    .terminal()
                    .progress(desk.context().say("doors.asking", each.name().value()));
            Answer<List<LockHealth>> answer = each.gateway().locks();
            desk.context().terminal().endProgress();
            findings += answer.value().map(locks -> tell(each, locks, known)).orElseGet(() -> unanswered(each, answer));
        }
        desk.say(desk.context().say("doors.toLookAt", findings));
        return findings > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private int unanswered(OpenGateway gateway, Answer<?> answer) {
        desk.say(desk.context()
                .say("doors.unanswered", gateway.name().value(), desk.texts().unanswered(answer)));
        return 1;
    }

    /** Returns how many are to be looked at. */
    private int tell(OpenGateway gateway, List<LockHealth> locks, DoorFolder known) {
        int findings = 0;
        for (LockHealth lock :
                locks.stream().sorted(Comparator.comparing(LockHealth::lock)).toList()) {
            Optional<String> misplaced = misplaced(lock.lock(), known);
            desk.say(line(lock) + misplaced.map(text -> " " + text).orElse(""));
            findings += misplaced.isEmpty() && isWell(lock) ? 0 : 1;
        }
        Set<LockId> told = locks.stream().map(LockHealth::lock).collect(Collectors.toSet());
        List<LockId> missing = known.locks().stream()
                .filter(lock -> gateway.name().deviceOf(lock).isPresent())
                .filter(lock -> !told.contains(lock) && isInUse(lock, known))
                .sorted()
                .toList();
        missing.forEach(lock -> desk.say(desk.context().say("doors.untold", lock)));
        return findings + missing.size();
    }

    /** What is to be said of where it is. */
    private Optional<String> misplaced(LockId lock, DoorFolder known) {
        Optional<DoorUse> door = known.known().doors().at(lock, desk.desk().now());
        if (door.isEmpty()) {
            return Optional.of(desk.context().say("doors.atNoDoor"));
        }
        return isServed(door.get(), known)
                ? Optional.empty()
                : Optional.of(desk.context().say("doors.unserved"));
    }

    private boolean isServed(DoorUse door, DoorFolder known) {
        ServingRegister serving = known.known().serving();
        return door.recipients().stream()
                .anyMatch(recipient -> known.manifest().providers().keySet().stream()
                        .anyMatch(provider ->
                                serving.serves(provider, recipient, desk.desk().now())));
    }

    private boolean isInUse(LockId lock, DoorFolder known) {
        return known.known().doors().at(lock, desk.desk().now()).isPresent();
    }

    private static boolean isWell(LockHealth lock) {
        return lock.reach() != Reach.OFFLINE
                && lock.bolt() != Bolt.JAMMED
                && lock.battery() != Battery.LOW
                && lock.battery() != Battery.CRITICAL;
    }

    private String line(LockHealth lock) {
        DoorTexts texts = desk.texts();
        String line = desk.context()
                .say(
                        "doors.lockLine",
                        DoorTexts.theirs(lock.lock()),
                        texts.word("reach", lock.reach()),
                        texts.word("bolt", lock.bolt()),
                        texts.word("battery", lock.battery()));
        return lock.takesCommands() ? line : line + " " + desk.context().say("doors.notRemote");
    }
}
