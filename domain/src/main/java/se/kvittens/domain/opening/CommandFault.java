package se.kvittens.domain.opening;

/** Why a lock certainly did not do what it was asked to. */
public enum CommandFault {
    /** The lock is out of reach of its gateway. Some gateways would keep the command until it is back. */
    OFFLINE,
    /** The bolt did not move, or not all the way. */
    JAMMED,
    /** The gateway knows no such lock, or this account may not see it. */
    UNKNOWN_LOCK,
    /** The lock can't be asked from afar. */
    NOT_REMOTE,
    /** This account may not ask for it. */
    NOT_ALLOWED,
    /** It was too late. */
    EXPIRED,
    /** It did not get as far as the gateway, which never heard of it. */
    NOT_SENT,
    /** The lock does something else, or did so just now. */
    BUSY,
    /** The gateway said no, for a reason of its own. */
    REFUSED
}
