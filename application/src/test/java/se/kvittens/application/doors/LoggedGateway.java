package se.kvittens.application.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;

/** A gateway that has a log, an event on a page, and no locks that can be asked. */
final class LoggedGateway implements LockGateway {

    private final List<DoorEvent> log;
    private final List<Optional<LogPlace>> asked = new ArrayList<>();
    private int pagesLeft = Integer.MAX_VALUE;
    private boolean isEndless;

    LoggedGateway(DoorEvent... log) {
        this.log = new ArrayList<>(List.of(log));
    }

    void tell(DoorEvent event) {
        log.add(event);
    }

    void breakOffAfter(int pages) {
        pagesLeft = pages;
    }

    void sayThereIsMore() {
        isEndless = true;
    }

    List<Optional<LogPlace>> asked() {
        return asked;
    }

    @Override
    public GatewayName name() {
        return DoorTown.GATEWAY;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return Answer.accepted(List.of());
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return Answer.refused(RefusalReason.UNKNOWN);
    }

    @Override
    public CommandProgress send(LockCommand command) {
        return new CommandProgress.Failed(CommandFault.UNKNOWN_LOCK);
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        return new CommandProgress.Lost();
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        if (pagesLeft == 0) {
            return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE));
        }
        pagesLeft--;
        asked.add(after);
        int from = after.map(place -> Integer.parseInt(place.value())).orElse(0);
        int to = Math.min(from + 1, log.size());
        return Answer.accepted(new LogPage(
                new Told(log.subList(from, to), List.of()),
                Optional.of(new LogPlace("" + to)),
                isEndless || to < log.size()));
    }
}
