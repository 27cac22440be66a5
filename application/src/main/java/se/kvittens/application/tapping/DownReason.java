package se.kvittens.application.tapping;

/** Why a reader does not read. */
public enum DownReason {
    /** No such device is plugged in. */
    NOT_FOUND,
    /** The device is there, and this user may not open it. */
    NOT_ALLOWED,
    /** Another program has it. */
    IN_USE,
    /** The name is of something that is no serial port. */
    NO_PORT,
    /** It was pulled out. */
    UNPLUGGED,
    /** It does not answer: without power, asleep, or something else than was said. */
    SILENT,
    /** It answers otherwise than a reader of its kind. */
    UNINTELLIGIBLE,
    /** The service that readers are reached by does not run. */
    NO_SERVICE,
    /** The native library can't be loaded on this machine. */
    NATIVE_LIBRARY
}
