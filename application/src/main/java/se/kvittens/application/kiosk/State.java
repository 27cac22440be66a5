package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.kiosk.Screen.ClockSet;
import se.kvittens.application.kiosk.Screen.Door;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.Tags;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/** What a kiosk knows beside its outbox. */
record State(
        Optional<Session> session,
        KioskDirectory directory,
        Tags tags,
        ReaderHealth reader,
        Link link,
        Optional<ClockSet> clockSet) {

    /** Nobody is signed in, and nothing is known yet. */
    static State at(Instant now) {
        return new State(
                Optional.empty(),
                KioskDirectory.EMPTY,
                Tags.NONE,
                new ReaderHealth(ReaderHealth.State.STARTING, Optional.empty(), Optional.empty()),
                Link.untried(now),
                Optional.empty());
    }

    State with(Session signedIn) {
        return new State(Optional.of(signedIn), directory, tags, reader, link, clockSet);
    }

    State withNobody() {
        return new State(Optional.empty(), directory, tags, reader, link, clockSet);
    }

    State lookingAt(long receipt) {
        return session.map(each -> with(each.lookingAt(receipt))).orElse(this);
    }

    State with(KioskDirectory known, Tags knownTags) {
        return new State(session, known, knownTags, reader, link, clockSet);
    }

    State with(ReaderHealth health) {
        return new State(session, directory, tags, health, link, clockSet);
    }

    State with(Link now) {
        return new State(session, directory, tags, reader, now, clockSet);
    }

    State with(ClockSet set) {
        return new State(session, directory, tags, reader, link, Optional.of(set));
    }

    Door door(RecipientId recipient) {
        return new Door(
                recipient,
                directory
                        .recipient(recipient)
                        .map(KioskDirectory.Recipient::label)
                        .orElseGet(recipient::value));
    }

    String labelOf(CarerId carer) {
        return directory.carer(carer).map(KioskDirectory.Carer::label).orElseGet(carer::value);
    }
}
