package se.kvittens.nfc.architecture.violations;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.google.inject.Injector;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(Injector injector, SerialPortDataListener listener) throws InterruptedException {
        for (SerialPort port : SerialPort.getCommPorts()) {
            port.addDataListener(listener);
            port.closePort();
        }
        new CountDownLatch(1).countDown();
        Thread.sleep(1);
        Logger.getAnonymousLogger().info("" + injector);
    }

    static boolean hasCard(CardTerminal terminal) throws CardException {
        return terminal.isCardPresent();
    }
}
