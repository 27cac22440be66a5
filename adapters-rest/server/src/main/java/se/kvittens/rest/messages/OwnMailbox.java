package se.kvittens.rest.messages;

import io.vavr.control.Either;
import java.time.InstantSource;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.application.messaging.MayMessage;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.gate.Roles;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.town.ServedTown;

/** Whose mailbox somebody may use: in a role of the municipality its, else that of the provider. */
public final class OwnMailbox {

    private static final String NO_REASON = "";

    private final ServedTown town;
    private final Mailboxes mailboxes;
    private final MayMessage mayMessage;
    private final InstantSource clock;

    public OwnMailbox(ServedTown town, Mailboxes mailboxes, MayMessage mayMessage, InstantSource clock) {
        this.town = town;
        this.mailboxes = mailboxes;
        this.mayMessage = mayMessage;
        this.clock = clock;
    }

    Either<Problem, Mailbox> of(Acting acting) {
        return mayMessage
                .refusal(town.municipality(), acting.deed(clock.instant(), NO_REASON))
                .<Either<Problem, Mailbox>>map(code -> Either.left(Problems.of(code)))
                .orElseGet(() -> Either.right(mailbox(acting)));
    }

    private Mailbox mailbox(Acting acting) {
        return acting.role().filter(Roles::isOfMunicipality).isPresent()
                ? mailboxes.ofMunicipality()
                : mailboxes.of(acting.ofProvider());
    }

    Mailboxes all() {
        return mailboxes;
    }
}
