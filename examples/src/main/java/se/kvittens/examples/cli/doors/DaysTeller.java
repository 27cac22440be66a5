package se.kvittens.examples.cli.doors;

import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.looking.DoorDays;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalTexts;

/** Says what is recorded of a gateway's doors on some days. */
record DaysTeller(DoorDesk desk) {

    /** Its exit code: whether there is something to look at. */
    int tell(GatewayName gateway, DoorDays days) {
        DoorTexts texts = desk.texts();
        days.findings().forEach(finding -> desk.say(texts.finding(finding)));
        days.whose().forEach(recorded -> desk.say(whose((WhoseSaid) recorded.entry(), recorded.deed())));
        days.commands().forEach(recorded -> desk.say(command(recorded)));
        days.gaps()
                .forEach(gap -> desk.say(
                        desk.context().say("doors.gap", DoorTexts.theirs(gap.lock()), gap.first(), gap.last())));
        days.otherwise().forEach(event -> desk.say(texts.otherwise(event)));
        days.unread().forEach(unread -> desk.say(texts.unread(unread)));
        desk.say(desk.context()
                .say(
                        "doors.listed",
                        gateway,
                        days.findings().size(),
                        days.commands().size(),
                        days.gaps().size()
                                + days.otherwise().size()
                                + days.unread().size()));
        return hasFindings(days) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static boolean hasFindings(DoorDays days) {
        return !days.gaps().isEmpty()
                || !days.otherwise().isEmpty()
                || !days.unread().isEmpty()
                || days.findings().stream()
                        .anyMatch(each ->
                                !each.became().isSettled() || each.alarm().isPresent());
    }

    private String command(RecordedDoor recorded) {
        DoorEntry entry = recorded.entry();
        if (entry instanceof CommandAsked asked) {
            return desk.context()
                    .say("doors.commandAsked", asked(asked.command(), recorded.deed()), reason(recorded.deed()));
        }
        if (entry instanceof CommandTurnedDown down) {
            return desk.context()
                    .say(
                            "doors.commandTurnedDown",
                            asked(down.command(), recorded.deed()),
                            desk.texts().word("refused", down.why()),
                            reason(recorded.deed()));
        }
        CommandBecame became = (CommandBecame) entry;
        return desk.context()
                .say(
                        "doors.commandBecame",
                        DoorTexts.theirs(became.command()),
                        desk.texts().progress(became.progress()));
    }

    private String whose(WhoseSaid said, Deed deed) {
        return desk.context()
                .say(
                        "doors.whoseSaid",
                        JournalTexts.timeOf(deed.when()),
                        DoorTexts.theirs(said.event()),
                        DoorTexts.theirs(said.visited()),
                        DoorTexts.theirs(deed.who()),
                        desk.desk().texts().word(deed.role()),
                        reason(deed));
    }

    private String asked(LockCommand command, Deed deed) {
        return desk.context()
                .say(
                        "doors.command",
                        JournalTexts.timeOf(deed.when()),
                        DoorTexts.theirs(command.lock()),
                        desk.texts().word("action", command.action()),
                        DoorTexts.theirs(deed.who()),
                        DoorTexts.theirs(command.id()));
    }

    private static String reason(Deed deed) {
        return deed.why().isEmpty() ? "" : " (" + DoorTexts.theirs(deed.why()) + ")";
    }
}
