package se.kvittens.client.http.registering;

import java.util.List;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.doors.CommandTold;
import se.kvittens.client.doors.Door;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.doors.DoorCommandAsked;
import se.kvittens.client.doors.DoorEvent;
import se.kvittens.client.doors.DoorList;
import se.kvittens.client.doors.DoorProgress;
import se.kvittens.client.doors.DoorsTold;
import se.kvittens.client.doors.LockState;
import se.kvittens.client.doors.WhoseSaid;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;

/** Doors. */
final class DoorWire {

    private static final String COMMAND = "command";
    private static final String LOCK = "lock";
    private static final String ACTION = "action";
    private static final String RECIPIENT = "recipient";
    private static final String EVENT = "event";
    private static final String WHY = "why";

    private DoorWire() {}

    static DoorList list(In in) {
        return new DoorList(in.objects("doors", DoorWire::door), in.objects("unanswered", DoorWire::unanswered));
    }

    private static DoorList.Unanswered unanswered(In in) {
        return new DoorList.Unanswered(in.text("gateway"), in.text(WHY));
    }

    private static Door door(In in) {
        return new Door(
                in.get(LOCK, LockId::new),
                in.coded("kind", DoorKind.class),
                Set.copyOf(in.texts("recipients", RecipientId::new)),
                in.objectIfAny("state", DoorWire::state));
    }

    private static LockState state(In in) {
        return new LockState(
                in.coded("reach", LockState.Reach.class),
                in.coded("bolt", LockState.Bolt.class),
                in.coded("battery", LockState.Battery.class),
                in.yes("takesCommands"));
    }

    static String write(DoorCommand command) {
        return new Out()
                .put(COMMAND, command.command())
                .put(LOCK, command.lock())
                .put(ACTION, command.action())
                .put(WHY, command.why())
                .json();
    }

    static DoorCommandAsked asked(In in) {
        return new DoorCommandAsked(
                in.get(COMMAND, CommandId::new),
                in.get(LOCK, LockId::new),
                in.coded(ACTION, LockAction.class),
                in.time("expires"),
                in.coded("progress", DoorProgress.class),
                in.find("fault", text -> Coded.of(text, CommandFault.class)));
    }

    static List<DoorsTold> told(In in) {
        return in.objects("gateways", DoorWire::ofGateway);
    }

    private static DoorsTold ofGateway(In in) {
        return new DoorsTold(
                in.text("gateway"),
                in.objects("events", DoorWire::event),
                in.objects("toldOtherwise", DoorWire::event),
                in.objects("commands", DoorWire::command),
                in.objects("whose", DoorWire::whose),
                in.objects("gaps", DoorWire::gap),
                in.whole("unread"));
    }

    private static DoorEvent event(In in) {
        return new DoorEvent(
                in.text(EVENT),
                in.get(LOCK, LockId::new),
                in.time("at"),
                in.coded("source", TimeSource.class),
                in.coded("fact", DoorFact.class),
                in.coded("means", Means.class),
                in.find("key", KeyId::new),
                in.find(COMMAND, CommandId::new),
                in.find(RECIPIENT, RecipientId::new),
                in.objectIfAny("became", DoorWire::became),
                in.find("alarm", text -> Coded.of(text, DoorAlarm.class)));
    }

    private static DoorEvent.Became became(In in) {
        return new DoorEvent.Became(
                in.coded("kind", DoorEvent.Kind.class),
                in.find("visit", VisitId::new),
                in.find("clock", text -> Coded.of(text, DoorEvent.Clock.class)),
                in.find(WHY));
    }

    private static CommandTold command(In in) {
        return new CommandTold(
                in.get(COMMAND, CommandId::new),
                in.find(LOCK, LockId::new),
                in.find(ACTION, text -> Coded.of(text, LockAction.class)),
                in.timeIfAny("expires"),
                in.find("refused", text -> Coded.of(text, OpeningRefusal.class)),
                in.find("progress", text -> Coded.of(text, DoorProgress.class)),
                in.find("fault", text -> Coded.of(text, CommandFault.class)),
                in.find("who"),
                in.find("role", text -> Coded.of(text, Role.class)),
                in.timeIfAny("when"),
                in.find(WHY));
    }

    private static WhoseSaid whose(In in) {
        return new WhoseSaid(
                in.text(EVENT),
                in.get(RECIPIENT, RecipientId::new),
                in.text("who"),
                in.coded("role", Role.class),
                in.time("when"),
                in.text(WHY));
    }

    private static DoorsTold.Gap gap(In in) {
        return new DoorsTold.Gap(in.get(LOCK, LockId::new), in.number("first"), in.number("last"));
    }
}
