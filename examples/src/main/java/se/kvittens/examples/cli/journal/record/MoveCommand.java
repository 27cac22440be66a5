package se.kvittens.examples.cli.journal.record;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import se.kvittens.application.archiving.MoveRecord;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.store.wiring.Store;

/** Moves a whole journal, for somebody who may. */
abstract class MoveCommand implements Callable<Integer> {

    final Desk desk;

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    MoveCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public final Integer call() throws IOException {
        Optional<Actor> actor = acting.actor(desk);
        return actor.isEmpty() ? ExitCode.REFUSED : move(actor.get());
    }

    /** Returns the exit code. */
    abstract int move(Actor as) throws IOException;

    static MoveRecord moving(Store journal, Actor as) {
        return new MoveRecord(journal.readings(), as.shelf());
    }
}
