package se.kvittens.application.subscribing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;

/** A keeper that is gone when the program ends. */
public final class MemorySubscriptions implements Subscriptions {

    private final Map<MunicipalityId, Map<String, Kept>> kept = new LinkedHashMap<>();

    private record Kept(Standing standing, Told told) {}

    private Map<String, Kept> of(MunicipalityId municipality) {
        return kept.computeIfAbsent(municipality, none -> new LinkedHashMap<>());
    }

    @Override
    public synchronized Either<JournalFault, Roll> all(MunicipalityId municipality) {
        return Either.right(
                new Roll(of(municipality).values().stream().map(Kept::standing).toList(), 0));
    }

    @Override
    public synchronized Either<JournalFault, Boolean> add(
            MunicipalityId municipality, Subscription made, Told begin, int most) {
        long there = of(municipality).values().stream()
                .filter(each -> each.standing().subscription().provider().equals(made.provider()))
                .count();
        if (there >= most) {
            return Either.right(false);
        }
        of(municipality).put(made.id(), new Kept(new Standing(made, Progress.NONE), begin));
        return Either.right(true);
    }

    private boolean change(Account account, String id, UnaryOperator<Kept> to) {
        Optional<Kept> found = kept(account, id);
        found.ifPresent(each -> of(account.municipality()).put(id, to.apply(each)));
        return found.isPresent();
    }

    private Optional<Kept> kept(Account account, String id) {
        return Optional.ofNullable(of(account.municipality()).get(id))
                .filter(each -> each.standing().subscription().provider().equals(account.provider()));
    }

    @Override
    public synchronized Either<JournalFault, Boolean> rotate(Account account, String id, int generation, Instant at) {
        boolean isThat = kept(account, id)
                .filter(each -> each.standing().subscription().generation() == generation)
                .isPresent();
        return Either.right(isThat && change(account, id, each -> rotated(each, at)));
    }

    private static Kept rotated(Kept before, Instant at) {
        Subscription was = before.standing().subscription();
        Subscription is = new Subscription(
                was.id(),
                was.provider(),
                was.address(),
                was.events(),
                was.made(),
                was.generation() + 1,
                Optional.of(at));
        return new Kept(new Standing(is, before.standing().progress()), before.told());
    }

    @Override
    public synchronized Either<JournalFault, Boolean> end(Account account, String id, Deed deed) {
        boolean stands = kept(account, id).isPresent();
        if (stands) {
            of(account.municipality()).remove(id);
        }
        return Either.right(stands);
    }

    @Override
    public synchronized Either<JournalFault, Optional<Followed>> find(Account account, String id) {
        return Either.right(kept(account, id).map(each -> new Followed(each.standing(), each.told())));
    }

    @Override
    public synchronized Either<JournalFault, Boolean> record(Account account, String id, Progress progress, Told more) {
        return Either.right(change(
                account,
                id,
                each -> new Kept(
                        new Standing(each.standing().subscription(), progress),
                        each.told().and(more))));
    }
}
