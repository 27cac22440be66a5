package se.kvittens.examples.cli.journal.month;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.ShowLogged.Asked;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.examples.cli.journal.Desk;

/** Gives a month of a journal to somebody who may see all visits of it; that is logged before. */
record MonthLook(Desk desk, AtHand atHand, Deed deed) {

    /**
     * Empty, and said, where the journal does not give it, the role may not see it, or it can't be logged.
     *
     * @param whose visits are going to be shown
     */
    Optional<JournalMonth> look(Function<JournalMonth, Set<RecipientId>> whose) {
        Optional<JournalMonth> month = atHand.month(desk);
        if (month.isPresent() && deed.role() == Role.CARER) {
            desk.refuse(RefusalCode.NOT_OWN_VISIT);
            return Optional.empty();
        }
        return month.flatMap(read -> logged(read, whose));
    }

    private Optional<JournalMonth> logged(JournalMonth month, Function<JournalMonth, Set<RecipientId>> whose) {
        Assignment assignment = atHand.assignment();
        Shown<JournalMonth> shown = new ShowLogged(atHand.store().readings(), atHand.opened()::books)
                .show(
                        new Asked(
                                assignment.municipality(), Optional.of(assignment.provider()), Act.LOOK, Sight.VISITS),
                        deed,
                        () -> Either.right(List.of(month)),
                        whose);
        if (shown instanceof Shown.These<JournalMonth>) {
            return Optional.of(month);
        }
        desk.refuse(shown);
        return Optional.empty();
    }
}
