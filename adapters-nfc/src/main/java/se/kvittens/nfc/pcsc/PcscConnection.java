package se.kvittens.nfc.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import se.kvittens.nfc.codec.ApduAnswer;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.driver.Report;
import se.kvittens.nfc.loop.Connection;
import se.kvittens.nfc.presence.Sight;

/** Asks a reader of the service again and again for the number of the card that lies on it. */
final class PcscConnection implements Connection {

    private final Service service;
    private final CardTerminal terminal;
    private final long millisBetweenLooks;
    private boolean begun;
    private boolean occupied;

    PcscConnection(Service service, CardTerminal terminal, Duration betweenLooks) {
        this.service = service;
        this.terminal = terminal;
        this.millisBetweenLooks = betweenLooks.toMillis();
    }

    @Override
    public Turn turn() {
        if (!begun) {
            begun = true;
            return new Turn(List.of(new Report.Ready()), true);
        }
        try {
            waitForChange();
            occupied = terminal.isCardPresent();
            Optional<Sight> found = occupied ? sight() : Optional.empty();
            return new Turn(List.of(new Report.Looked(found)), true);
        } catch (CardException gone) {
            return new Turn(List.of(new Report.Failed(Service.reasonOf(gone))), false);
        }
    }

    /** A card that comes or goes ends the pause between two looks. */
    private void waitForChange() throws CardException {
        if (occupied) {
            terminal.waitForCardAbsent(millisBetweenLooks);
        } else {
            terminal.waitForCardPresent(millisBetweenLooks);
        }
    }

    /** Empty where the card was taken away meanwhile, or another program has it: a look that found nothing. */
    private Optional<Sight> sight() {
        try {
            Card card = terminal.connect("*");
            try {
                return sightOf(card.getBasicChannel());
            } finally {
                card.disconnect(false);
            }
        } catch (CardException taken) {
            return Optional.empty();
        }
    }

    private static Optional<Sight> sightOf(CardChannel channel) throws CardException {
        ApduAnswer answer = ask(channel, ApduAnswer.GET_UID);
        if (answer instanceof ApduAnswer.OtherLength other) {
            answer = ask(channel, other.question());
        }
        return answer instanceof ApduAnswer.Uid uid
                ? Optional.of(Sight.of(uid.uid().toArray()))
                : Optional.empty();
    }

    private static ApduAnswer ask(CardChannel channel, Bytes question) throws CardException {
        return ApduAnswer.of(
                channel.transmit(new CommandAPDU(question.toArray())).getBytes());
    }

    @Override
    public void close() {
        service.close();
    }
}
