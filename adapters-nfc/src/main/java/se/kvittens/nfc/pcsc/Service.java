package se.kvittens.nfc.pcsc;

import io.vavr.control.Either;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.EstablishContextException;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import jnasmartcardio.Smartcardio.JnaPCSCException;
import se.kvittens.application.tapping.DownReason;

/**
 * The service for smart cards, asked by way of jnasmartcardio: once the service has been restarted, the JDK's own provider
 * finds no reader any more for as long as the program runs. Each opening has a context of its own with the service.
 */
final class Service implements AutoCloseable {

    /** SCARD_E_NO_SERVICE and SCARD_E_SERVICE_STOPPED of winscard.h, of which the service's own codes are. */
    private static final List<Long> NOT_RUNNING = List.of(0x8010001DL, 0x8010001EL);

    private final CardTerminals terminals;

    private Service(CardTerminals terminals) {
        this.terminals = terminals;
    }

    /** @throws LinkageError if the service's library is not there */
    static Either<DownReason, Service> open() {
        try {
            TerminalFactory factory = TerminalFactory.getInstance("PC/SC", "", new Smartcardio());
            return Either.right(new Service(factory.terminals()));
        } catch (NoSuchAlgorithmException notMade) {
            throw libraryMissing(notMade);
        } catch (EstablishContextException refused) {
            return Either.left(DownReason.NO_SERVICE);
        }
    }

    private static LinkageError libraryMissing(Throwable notMade) {
        return new LinkageError(
                "The library for smart cards can't be loaded. Maybe libpcsclite is not installed.", notMade);
    }

    /** The first reader in whose name these words stand. */
    Either<DownReason, CardTerminal> terminal(String words) {
        try {
            Optional<CardTerminal> found = terminals.list().stream()
                    .filter(terminal -> terminal.getName().contains(words))
                    .findFirst();
            return found.<Either<DownReason, CardTerminal>>map(Either::right)
                    .orElseGet(() -> Either.left(DownReason.NOT_FOUND));
        } catch (CardException refused) {
            return Either.left(
                    reasonOf(refused) == DownReason.NO_SERVICE ? DownReason.NO_SERVICE : DownReason.NOT_FOUND);
        }
    }

    /** Why a reader that was there is no longer. */
    static DownReason reasonOf(CardException failure) {
        Throwable each = failure;
        while (each != null) {
            if (each instanceof JnaPCSCException coded && NOT_RUNNING.contains(coded.code)) {
                return DownReason.NO_SERVICE;
            }
            each = each.getCause();
        }
        return DownReason.UNPLUGGED;
    }

    @Override
    public void close() {
        try {
            ((JnaCardTerminals) terminals).close();
        } catch (JnaPCSCException gone) {
            // The service is gone, and the context with it.
            return;
        }
    }
}
