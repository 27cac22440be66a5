package se.kvittens.application.messaging;

import java.util.Optional;
import se.kvittens.application.rulebooks.Permits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.RefusalCode;

/** Who may read and send the messages of a mailbox (SYS-2, LIFE-6). */
public final class MayMessage {

    private final Permits permits;

    public MayMessage(RuleBookShelf shelf) {
        this.permits = new Permits(shelf);
    }

    /** Why a rule refuses it to somebody, if one does. */
    public Optional<RefusalCode> refusal(MunicipalityId municipality, Deed deed) {
        return permits.refusalOf(municipality, deed, Act.SEND_MESSAGE);
    }
}
