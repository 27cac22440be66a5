package se.kvittens.examples.cli.journal.month;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.Shown;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.examples.cli.journal.Desk;

/** Gives a month of a journal to somebody who may see all visits of it; that is logged before. */
record MonthLook(Desk desk, AtHand atHand, Deed deed) {

    /**
     * Empty, and said, where the journal does not give it, the role may not see it, or it can't be logged.
     *
     * @param whose visits are going to be shown
     */
    Optional<JournalMonth> look(Function<JournalMonth, Set<RecipientId>> whose) {
        return atHand.month(desk).flatMap(read -> logged(read, whose.apply(read)));
    }

    private Optional<JournalMonth> logged(JournalMonth month, Set<RecipientId> whose) {
        Shown<JournalMonth> shown = new ShowLogged(atHand.store().readings(), atHand.opened()::books)
                .showOfAll(atHand.assignment(), deed, month, whose);
        if (shown instanceof Shown.These<JournalMonth>) {
            return Optional.of(month);
        }
        desk.refuse(shown);
        return Optional.empty();
    }
}
