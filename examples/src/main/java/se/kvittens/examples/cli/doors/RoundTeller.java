package se.kvittens.examples.cli.doors;

import se.kvittens.application.doors.Heard;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.examples.doors.Round;

/** Says what came of a gateway's log: how much, and what somebody has to look at. */
record RoundTeller(DoorDesk desk) {

    void tell(GatewayName gateway, Round round) {
        DoorTexts texts = desk.texts();
        round.open().forEach(finding -> desk.say(texts.finding(finding)));
        round.oddities().forEach(entry -> desk.say(texts.oddity(entry)));
        Heard heard = round.caughtUp().heard();
        desk.say(desk.context()
                .say(
                        "doors.taken",
                        gateway,
                        heard.fresh(),
                        round.receipts(),
                        round.findings().stream()
                                .filter(each -> !each.became().isSettled())
                                .count()));
        if (!round.caughtUp().isAll()) {
            desk.say(desk.context()
                    .say(
                            "doors.unanswered",
                            gateway,
                            texts.unanswered(round.caughtUp().last())));
        }
    }
}
