package se.kvittens.nfc.pcsc;

import io.vavr.control.Either;
import java.time.Duration;
import javax.smartcardio.CardTerminal;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.loop.Connection;
import se.kvittens.nfc.loop.Opener;

/**
 * Opens a reader of the service.
 *
 * @param words what stands in the reader's name; nothing stands in every name
 */
public record PcscOpener(String words, Duration betweenLooks) implements Opener<Connection> {

    @Override
    public Either<DownReason, Connection> open() {
        return Service.open().flatMap(this::terminalOf);
    }

    private Either<DownReason, Connection> terminalOf(Service service) {
        Either<DownReason, CardTerminal> terminal = service.terminal(words);
        if (terminal.isLeft()) {
            service.close();
        }
        return terminal.map(found -> new PcscConnection(service, found, betweenLooks));
    }
}
