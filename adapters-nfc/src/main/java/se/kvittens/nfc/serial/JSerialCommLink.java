package se.kvittens.nfc.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.loop.ByteLink;
import se.kvittens.nfc.serial.LineSettings.Parity;

/**
 * A serial port by way of jSerialComm, whose native part forgives little. So there is a new port object for each opening, since
 * an old one opens whatever has its number now; one thread alone calls it; it is read in short blocking reads, since
 * listeners, streams and closing from elsewhere can hang or end the program; and it is never asked which ports there are.
 */
public final class JSerialCommLink implements ByteLink {

    /**
     * How long a read waits when nothing comes, in milliseconds. The system counts in tenths of a second, and beyond 255 of
     * them begins anew at nothing.
     */
    private static final int READ_WAIT = 100;

    private final SerialPort port;
    private final Thread owner = Thread.currentThread();

    private JSerialCommLink(SerialPort port) {
        this.port = port;
    }

    /**
     * Opens a port by its name, best by one that stays the same, as those in {@code /dev/serial/by-id}. What came before is
     * thrown away.
     *
     * @throws LinkageError if the native library can't be loaded
     */
    public static Either<DownReason, ByteLink> open(Path device, LineSettings settings) {
        if (!Files.exists(device)) {
            return Either.left(DownReason.NOT_FOUND);
        }
        SerialPort port;
        try {
            port = SerialPort.getCommPort(device.toString());
        } catch (SerialPortInvalidPortException gone) {
            return Either.left(DownReason.NOT_FOUND);
        }
        set(port, settings);
        if (!port.openPort()) {
            return Either.left(Refusals.reason(port.getLastErrorCode(), device));
        }
        port.flushIOBuffers();
        return Either.right(new JSerialCommLink(port));
    }

    private static void set(SerialPort port, LineSettings settings) {
        int stopBits = settings.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
        port.setComPortParameters(settings.baud(), settings.dataBits(), stopBits, parity(settings.parity()));
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_WAIT, 0);
    }

    private static int parity(Parity parity) {
        return switch (parity) {
            case NONE -> SerialPort.NO_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
        };
    }

    @Override
    public int read(byte[] buffer, long mostNanos) {
        requireOwner();
        int there = port.bytesAvailable();
        if (there < 0) {
            return GONE;
        }
        if (there == 0 && mostNanos == 0) {
            return 0;
        }
        int count = port.readBytes(buffer, buffer.length);
        return count < 0 ? GONE : count;
    }

    @Override
    public boolean write(byte[] bytes) {
        requireOwner();
        return port.writeBytes(bytes, bytes.length) == bytes.length;
    }

    @Override
    public void close() {
        requireOwner();
        port.closePort();
    }

    private void requireOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("The port " + port.getSystemPortPath() + " is of the thread "
                    + owner.getName() + ". Maybe it was closed from elsewhere; stop the reader instead.");
        }
    }
}
