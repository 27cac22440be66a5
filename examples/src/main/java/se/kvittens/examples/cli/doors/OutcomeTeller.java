package se.kvittens.examples.cli.doors;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.opening.CommandOutcome;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.application.opening.CommandOutcome.NotKnown;
import se.kvittens.application.opening.CommandOutcome.NotRecorded;
import se.kvittens.application.opening.CommandOutcome.Refused;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** Says plainly what came of a command. */
record OutcomeTeller(DoorDesk desk) {

    /** Its exit code: done only where the lock says that it has done it. */
    int tell(CommandOutcome outcome, CommandId id) {
        Context context = desk.context();
        if (outcome instanceof Asked asked) {
            desk.say(desk.texts().progress(asked.progress()));
            return asked.progress() instanceof Confirmed ? ExitCode.DONE : ExitCode.FINDINGS;
        }
        if (outcome instanceof Refused refused) {
            return context.refuse(desk.desk()
                    .texts()
                    .refusal(refused.why(), refused.why().rule(), desk.texts().word("refused", refused.why())));
        }
        if (outcome instanceof NotKnown not) {
            return context.refuse(
                    context.say("doors.noErrands", desk.texts().unanswered(new Answer.NotReady<>(not.obstacle()))));
        }
        return outcome instanceof NotRecorded fault
                ? context.refuse(
                        context.say("doors.notRecorded", desk.desk().texts().of(fault.fault()), id))
                : context.refuse(context.say("doors.noCommand", id));
    }
}
