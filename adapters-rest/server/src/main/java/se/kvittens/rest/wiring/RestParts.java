package se.kvittens.rest.wiring;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceStores;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.application.ordering.OrderStores;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.town.Readiness;
import se.kvittens.rest.town.ServedDoors;
import se.kvittens.rest.town.ServedPlan;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.town.Webhooks;
import se.kvittens.rest.watch.Meters;
import se.kvittens.rest.watch.WatchedJournal;

/**
 * What the server works with.
 *
 * @param bases the folder in which the bases of closed months are kept; made where it is missing
 * @param version of this library, for the provenance of what is settled
 * @param more what not all servers have
 */
public record RestParts(
        ServedTown town,
        MonthSupply supply,
        Records records,
        RuleBookShelf shelf,
        SignIn signIn,
        Readiness readiness,
        InstantSource clock,
        Path bases,
        String version,
        More more) {

    /** What is written to: all of one municipality. */
    public record Records(
            Journal journal,
            TagJournal tags,
            MonthLedger months,
            Acknowledgements acknowledgements,
            Mailboxes mailboxes,
            Subscriptions subscriptions,
            ReadingLog readings,
            AbsenceStores absences,
            OrderStores orders) {

        /** Records of a store, or of any that implement the ports. */
        @Inject
        public Records {
            // None may be left out; there is nothing else to check.
        }
    }

    /**
     * What not all servers have.
     *
     * @param doors with a digital lock
     * @param webhooks by which other systems are told of what happens
     */
    public record More(Optional<ServedDoors> doors, Optional<ServedPlan> plan, Optional<Webhooks> webhooks) {}

    /** The same, of whose journal it is known how long it takes. */
    RestParts watchedBy(Meters meters) {
        Records watched = new Records(
                new WatchedJournal(records.journal(), meters),
                records.tags(),
                records.months(),
                records.acknowledgements(),
                records.mailboxes(),
                records.subscriptions(),
                records.readings(),
                records.absences(),
                records.orders());
        return new RestParts(town, supply, watched, shelf, signIn, readiness, clock, bases, version, more);
    }
}
