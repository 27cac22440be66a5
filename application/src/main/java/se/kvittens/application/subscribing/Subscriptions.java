package se.kvittens.application.subscribing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;

/**
 * Which systems are told of what happens, and how far each has been. What was answered is there after any failure that leaves the
 * disk readable. No secret is kept here, only how often it was changed. Where it is of one municipality alone, another is told so
 * ({@link JournalFault#ANOTHER_MUNICIPALITY}).
 */
public interface Subscriptions {

    /** Those that stand; one that can't be read leaves out no other. */
    Either<JournalFault, Roll> all(MunicipalityId municipality);

    /**
     * Keeps one.
     *
     * @param begin how far the system is taken to know already
     * @param most of the provider
     * @return false where the provider has so many already
     */
    Either<JournalFault, Boolean> add(MunicipalityId municipality, Subscription made, Told begin, int most);

    /**
     * Its secret is another from now on.
     *
     * @param generation of the secret that was
     * @return false where it does not stand, or its secret is of another generation
     */
    Either<JournalFault, Boolean> rotate(Account account, String id, int generation, Instant at);

    /**
     * It stands no more; by whom is kept.
     *
     * @return false where it does not stand
     */
    Either<JournalFault, Boolean> end(Account account, String id, Deed deed);

    /** As it is now; empty where it does not stand. */
    Either<JournalFault, Optional<Followed>> find(Account account, String id);

    /**
     * Keeps how it went, in one step.
     *
     * @param more that it was told beside what it had been
     * @return false where it does not stand
     */
    Either<JournalFault, Boolean> record(Account account, String id, Progress progress, Told more);
}
