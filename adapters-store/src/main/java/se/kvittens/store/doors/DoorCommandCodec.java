package se.kvittens.store.doors;

import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;

/** What a lock was asked, and what came of it, as JSON and back. */
final class DoorCommandCodec {

    private DoorCommandCodec() {}

    /** The words by which progress is told apart. They are there for good. */
    private enum Progress {
        ACCEPTED,
        CONFIRMED,
        UNCONFIRMED,
        FAILED,
        LOST
    }

    static Body body(CommandAsked asked) {
        return body(asked.command(), asked.by());
    }

    static Body body(CommandTurnedDown turnedDown) {
        return body(turnedDown.command(), turnedDown.by()).with("why", turnedDown.why());
    }

    private static Body body(LockCommand command, AskedBy by) {
        return new Body()
                .with("command", command.id())
                .with("lock", command.lock())
                .with("action", command.action())
                .withInstant("expires", command.expires())
                .with("provider", by.provider())
                .with("carer", by.carer());
    }

    static CommandAsked asked(Fields fields) throws FaultFound {
        return new CommandAsked(command(fields), by(fields));
    }

    static CommandTurnedDown turnedDown(Fields fields) throws FaultFound {
        return new CommandTurnedDown(command(fields), by(fields), fields.oneOf(OpeningRefusal.class, "why"));
    }

    private static LockCommand command(Fields fields) throws FaultFound {
        return new LockCommand(
                new CommandId(fields.text("command")),
                new LockId(fields.text("lock")),
                fields.oneOf(LockAction.class, "action"),
                fields.instant("expires"));
    }

    /** A carer has a provider. Of who is no carer, a line of before providers were recorded names none. */
    private static AskedBy by(Fields fields) throws FaultFound {
        return new AskedBy(
                fields.optionalText("provider").map(ProviderId::new),
                fields.optionalText("carer").map(CarerId::new));
    }

    static Body body(CommandBecame became) {
        Body body = new Body().with("command", became.command()).with("progress", wordOf(became.progress()));
        body.with("handle", became.progress().handle());
        return became.progress() instanceof Failed failed ? body.with("fault", failed.fault()) : body;
    }

    private static Progress wordOf(CommandProgress progress) {
        if (progress instanceof Accepted) {
            return Progress.ACCEPTED;
        }
        if (progress instanceof Confirmed) {
            return Progress.CONFIRMED;
        }
        if (progress instanceof Unconfirmed) {
            return Progress.UNCONFIRMED;
        }
        return progress instanceof Failed ? Progress.FAILED : Progress.LOST;
    }

    static CommandBecame became(Fields fields) throws FaultFound {
        return new CommandBecame(new CommandId(fields.text("command")), progress(fields));
    }

    private static CommandProgress progress(Fields fields) throws FaultFound {
        return switch (fields.oneOf(Progress.class, "progress")) {
            case ACCEPTED -> new Accepted(fields.optionalText("handle"));
            case CONFIRMED -> new Confirmed();
            case UNCONFIRMED -> new Unconfirmed();
            case FAILED -> new Failed(fields.oneOf(CommandFault.class, "fault"));
            case LOST -> new Lost(fields.optionalText("handle"));
        };
    }
}
