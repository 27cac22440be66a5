package se.kvittens.examples.cli.journal.record;

import java.nio.file.Path;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.application.archiving.ArchiveFault;
import se.kvittens.application.archiving.ArchiveOutcome;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;

/** Says what became of a record that was to be taken out or in. */
final class Archives {

    private final Desk desk;
    private final Path file;

    Archives(Desk desk, Path file) {
        this.desk = desk;
        this.file = file;
    }

    int say(String done, ArchiveOutcome outcome) {
        if (outcome instanceof ArchiveOutcome.Done it) {
            Extent extent = it.extent();
            desk.say(done);
            desk.say(desk.context().say("journal.extent", extent.entries(), extent.streams(), extent.people()));
            return ExitCode.DONE;
        }
        if (outcome instanceof ArchiveOutcome.Refused refused) {
            return desk.refuse(refused.code());
        }
        if (outcome instanceof ArchiveOutcome.NotLogged not) {
            return desk.context()
                    .refuse(desk.context().say("journal.notLogged", desk.texts().of(not.fault())));
        }
        return refuse(((ArchiveOutcome.Failed) outcome).fault());
    }

    private int refuse(ArchiveFault fault) {
        Context context = desk.context();
        if (fault instanceof ArchiveFault.OfStore of) {
            return desk.refuse(of.fault());
        }
        if (fault instanceof ArchiveFault.OfPlace of) {
            return context.refuse(
                    context.say("journal.archive.place", file, desk.texts().of(of.fault())));
        }
        if (fault instanceof ArchiveFault.NotEmpty) {
            return context.refuse(context.say("journal.archive.notEmpty"));
        }
        if (fault instanceof ArchiveFault.Taken) {
            return context.refuse(context.say("journal.archive.taken", file));
        }
        ArchiveFault.Flawed flawed = (ArchiveFault.Flawed) fault;
        String text = context.say("journal.by.flaw." + flawed.flaw());
        String where = flawed.field().isEmpty() ? "" : " " + flawed.field();
        return context.refuse(context.say("journal.archive.flawed", file, flawed.line(), where, flawed.flaw(), text));
    }
}
