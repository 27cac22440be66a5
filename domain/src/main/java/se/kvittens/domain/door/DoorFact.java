package se.kvittens.domain.door;

/** What a lock tells. */
public enum DoorFact {
    UNLOCKED,
    LOCKED,
    /** The carer registered the arrival in the phone (registrera ankomst). */
    ARRIVED,
    /** The carer registered the departure in the phone (registrera avfärd). */
    DEPARTED,
    DOOR_OPENED,
    DOOR_CLOSED,
    /** It was to move and could not: the bolt is neither here nor there. */
    JAMMED,
    /** It was asked to move, and did not. */
    NOT_DONE,
    BATTERY_LOW,
    BATTERY_CHANGED,
    TAMPERED,
    WENT_OFFLINE,
    CAME_ONLINE,
    /** Something that is not known here; the gateway's own word for it is kept. */
    OTHER
}
