package se.kvittens.nfc.serial;

import java.nio.file.Files;
import java.nio.file.Path;
import se.kvittens.application.tapping.DownReason;

/** Why a port was not opened, by the number of the error that Linux gives (errno.h). */
final class Refusals {

    private static final int EACCES = 13;
    private static final int EPERM = 1;
    private static final int EAGAIN = 11;
    private static final int EBUSY = 16;
    private static final int ENOTTY = 25;
    private static final int EINVAL = 22;

    /** What jSerialComm says of a port that this program has open already; the device is there. */
    private static final int OPEN_HERE = 2;

    private Refusals() {}

    static DownReason reason(int error, Path device) {
        return switch (error) {
            case EACCES, EPERM -> DownReason.NOT_ALLOWED;
            case EAGAIN, EBUSY -> DownReason.IN_USE;
            case OPEN_HERE -> Files.exists(device) ? DownReason.IN_USE : DownReason.NOT_FOUND;
            case ENOTTY, EINVAL -> DownReason.NO_PORT;
            default -> DownReason.NOT_FOUND;
        };
    }
}
