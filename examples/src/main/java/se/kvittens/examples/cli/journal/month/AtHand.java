package se.kvittens.examples.cli.journal.month;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.NotSupplied;
import se.kvittens.application.laying.Laid;
import se.kvittens.application.laying.WhatWasSaid;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.registering.VisitsOfMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.store.wiring.Store;

/**
 * A provider's month and the journal that it is worked on with.
 *
 * @param supplied recipients, orders, absences and prices, as the folder has them
 */
public record AtHand(FolderOptions.Opened opened, Supplied supplied, Store store) implements AutoCloseable {

    public MonthsFromJournal months() {
        return new MonthsFromJournal(store.journal(), opened::books, ContentHash::of)
                .with(
                        new WhatWasSaid(new Laid.Said(store.absences(), store.orders()), opened::books, ContentHash::of)
                                ::over);
    }

    /** Empty, and said, where the journal does not give it. */
    public Optional<JournalMonth> month(Desk desk) {
        Either<NotSupplied, JournalMonth> month = months().of(supplied);
        month.peekLeft(why -> desk.context().refuse(desk.texts().of(why)));
        return month.toJavaOptional();
    }

    /** A visit that is to be corrected in the month, also where it counts in another. */
    public Either<JournalFault, Optional<RegisteredVisit>> toCorrect(VisitId visit) {
        return new VisitsOfMonth(store.journal(), opened::books)
                .toCorrect(
                        assignment(), supplied.month().month(), MonthsFromJournal.households(supplied.month()), visit);
    }

    /** The visit that holds a receipt now, or bears a name, also where it counts in another month. */
    public Either<JournalFault, Optional<RegisteredVisit>> present(VisitId receiptOrVisit) {
        return new VisitsOfMonth(store.journal(), opened::books)
                .present(
                        assignment(),
                        supplied.month().month(),
                        MonthsFromJournal.households(supplied.month()),
                        receiptOrVisit);
    }

    public RecordVisits recording() {
        return new RecordVisits(store.journal(), MonthsFromJournal.households(supplied.month()), opened::books);
    }

    public Assignment assignment() {
        return MonthsFromJournal.assignment(supplied.month());
    }

    /** Whether a carer's record is ahead of the journal's clock, which is said. */
    boolean tellAhead(Desk desk) {
        List<String> ahead = desk.texts().ahead(store.journal(), assignment().provider());
        ahead.forEach(desk::say);
        return !ahead.isEmpty();
    }

    @Override
    public void close() {
        store.close();
    }
}
