package se.kvittens.rest.hooks.out;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Followed;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Roll;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;

/** Keeps nothing any more of how it goes: as far as anybody can see later, its server was killed before. */
record Killed(Subscriptions kept) implements Subscriptions {

    @Override
    public Either<JournalFault, Roll> all(MunicipalityId municipality) {
        return kept.all(municipality);
    }

    @Override
    public Either<JournalFault, Boolean> add(MunicipalityId municipality, Subscription made, Told begin, int most) {
        return kept.add(municipality, made, begin, most);
    }

    @Override
    public Either<JournalFault, Boolean> rotate(Account account, String id, int generation, Instant at) {
        return kept.rotate(account, id, generation, at);
    }

    @Override
    public Either<JournalFault, Boolean> end(Account account, String id, Deed deed) {
        return kept.end(account, id, deed);
    }

    @Override
    public Either<JournalFault, Optional<Followed>> find(Account account, String id) {
        return kept.find(account, id);
    }

    @Override
    public Either<JournalFault, Boolean> record(Account account, String id, Progress progress, Told more) {
        return Either.left(JournalFault.UNREACHABLE);
    }
}
