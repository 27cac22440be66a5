package se.kvittens.examples.cli.doors;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.examples.doors.Round;
import se.kvittens.examples.doors.receiver.ReceiverLog;

/**
 * Says what happens while deliveries are received, each thing once: what waits is tried again and again, and said when it
 * is new.
 */
final class ListenTeller implements ReceiverLog {

    private final DoorDesk desk;
    private final Map<GatewayName, List<DoorFinding>> said = new HashMap<>();

    ListenTeller(DoorDesk desk) {
        this.desk = desk;
    }

    synchronized void ready(List<OpenGateway> gateways, URI address) {
        for (OpenGateway each : gateways) {
            desk.say(
                    each.deliveries().isPresent()
                            ? desk.context()
                                    .say(
                                            "doors.listening",
                                            each.name().value(),
                                            address + each.name().value())
                            : desk.context()
                                    .say(
                                            each.bell().isPresent() ? "doors.heard" : "doors.readAlone",
                                            each.name().value()));
        }
        desk.say(desk.context().say("doors.proxy"));
        desk.context().terminal().flush();
    }

    synchronized void stopped() {
        desk.say(desk.context().say("doors.stopped"));
        desk.context().terminal().flush();
    }

    @Override
    public synchronized boolean round(GatewayName gateway, Round round) {
        if (!round.caughtUp().isAll()) {
            note(desk.context()
                    .say(
                            "doors.unanswered",
                            gateway,
                            desk.texts().unanswered(round.caughtUp().last())));
        }
        round.oddities().forEach(entry -> desk.say(desk.texts().oddity(entry)));
        return made(gateway, round.findings());
    }

    @Override
    public synchronized boolean made(GatewayName gateway, List<DoorFinding> findings) {
        List<DoorFinding> before = said.getOrDefault(gateway, List.of());
        List<DoorFinding> open = new ArrayList<>();
        for (DoorFinding finding : findings) {
            boolean isOpen = !finding.became().isSettled();
            if (isOpen) {
                open.add(finding);
            }
            if ((isOpen
                            || Round.isOfNobodyKnowsWhen(finding.became())
                            || finding.alarm().isPresent())
                    && !before.contains(finding)) {
                desk.say(desk.texts().finding(finding));
            }
        }
        said.put(gateway, open);
        return desk.context().terminal().loss().isEmpty();
    }

    @Override
    public synchronized void turnedAway(GatewayName gateway, Turned why) {
        note(desk.context().say("doors.turnedAway", gateway, desk.texts().word("turned", why)));
    }

    @Override
    public synchronized void fault(GatewayName gateway, JournalFault fault) {
        note(gateway + ": " + desk.desk().texts().of(fault));
    }

    private void note(String text) {
        desk.context().terminal().err().println(text);
        desk.context().terminal().flush();
    }
}
