package se.kvittens.store.doors;

import java.util.Map;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;

/** The words by which entries are told apart in the record of doors. They are there for good. */
enum DoorLineType {
    DOOR_EVENT_TOLD,
    DOOR_EVENT_TOLD_OTHERWISE,
    DOOR_NOT_UNDERSTOOD,
    DOOR_WHOSE_SAID,
    DOOR_LOG_READ,
    DOORS_WORKED,
    DOOR_ALARMS_TOLD,
    DOOR_COMMAND_ASKED,
    DOOR_COMMAND_TURNED_DOWN,
    DOOR_COMMAND_BECAME;

    private static final Map<Class<? extends DoorEntry>, DoorLineType> OF_CLASS = Map.of(
            DoorEntry.EventTold.class, DOOR_EVENT_TOLD,
            DoorEntry.ToldOtherwise.class, DOOR_EVENT_TOLD_OTHERWISE,
            DoorEntry.NotUnderstood.class, DOOR_NOT_UNDERSTOOD,
            DoorEntry.WhoseSaid.class, DOOR_WHOSE_SAID,
            DoorEntry.LogRead.class, DOOR_LOG_READ,
            DoorEntry.Worked.class, DOORS_WORKED,
            DoorEntry.AlarmsTold.class, DOOR_ALARMS_TOLD,
            DoorEntry.CommandAsked.class, DOOR_COMMAND_ASKED,
            DoorEntry.CommandTurnedDown.class, DOOR_COMMAND_TURNED_DOWN,
            DoorEntry.CommandBecame.class, DOOR_COMMAND_BECAME);

    static DoorLineType of(DoorEntry entry) {
        return Optional.ofNullable(OF_CLASS.get(entry.getClass())).orElseThrow();
    }

    static DoorLineType named(String word) throws FaultFound {
        for (DoorLineType type : values()) {
            if (type.name().equals(word)) {
                return type;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }
}
