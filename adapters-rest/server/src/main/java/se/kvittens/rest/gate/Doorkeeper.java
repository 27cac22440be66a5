package se.kvittens.rest.gate;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.contract.Access;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.watch.Meters;

/** Says who may ask for an operation. It knows nothing of HTTP, so that all of it can be tried by itself. */
public final class Doorkeeper {

    private static final String BEARER = "Bearer ";

    private final SignIn signIn;
    private final ServedTown town;
    private final Limits limits;
    private final Meters meters;

    public Doorkeeper(SignIn signIn, ServedTown town, Limits limits, Meters meters) {
        this.signIn = signIn;
        this.town = town;
        this.limits = limits;
        this.meters = meters;
    }

    /**
     * What is asked for.
     *
     * @param authorization the header
     * @param role the header that names one
     * @param provider of whom the address is
     * @param from where it comes from
     */
    public record Knock(
            Access access,
            Optional<String> authorization,
            Optional<String> role,
            Optional<String> provider,
            InetAddress from) {}

    /** Who may come in; of what is open to anybody, nobody is asked who it is. */
    Either<Problem, Optional<Acting>> let(Knock knock) {
        if (knock.access() == Access.OPEN) {
            return Either.right(Optional.empty());
        }
        return signedIn(knock)
                .filterOrElse(
                        caller -> limits.requests().allows(caller.kind() + " " + caller.who()),
                        caller -> tooMany("requests"))
                .flatMap(caller -> acting(knock, caller))
                .map(Optional::of);
    }

    private Either<Problem, Caller> signedIn(Knock knock) {
        return token(knock.authorization())
                .flatMap(token -> signIn.callerOf(token).mapLeft(fault -> notBelieved(fault, knock.from())))
                .peekLeft(problem -> meters.signInRefused(problem.code()));
    }

    /** Where the keys can't be had, nobody has failed. */
    private Problem notBelieved(SignInFault fault, InetAddress from) {
        return fault == SignInFault.NO_KEYS || limits.failures().mayFail(from)
                ? Problems.of(fault)
                : tooMany("failedSignIns");
    }

    private Problem tooMany(String limit) {
        meters.rateLimited(limit);
        return Problems.tooMany();
    }

    private static Either<Problem, String> token(Optional<String> authorization) {
        return authorization
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> !token.isEmpty())
                .<Either<Problem, String>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.noToken()));
    }

    private Either<Problem, Acting> acting(Knock knock, Caller caller) {
        return switch (knock.access()) {
            case OPEN, BELIEVED -> within(knock, caller, Optional.empty());
            case RECEIPTS ->
                caller.kind() == Caller.Kind.DEVICE
                        ? within(knock, caller, Optional.empty())
                        : person(knock, caller).filterOrElse(Doorkeeper::isCarer, other -> Problems.noRole());
            case PERSON -> caller.kind() == Caller.Kind.DEVICE ? Either.left(Problems.noRole()) : person(knock, caller);
        };
    }

    private static boolean isCarer(Acting acting) {
        return acting.role().filter(Role.CARER::equals).isPresent();
    }

    private Either<Problem, Acting> person(Knock knock, Caller caller) {
        return caller.twoFactor()
                ? Roles.asked(caller, knock.role()).flatMap(role -> within(knock, caller, Optional.of(role)))
                : Either.left(Problems.oneFactor());
    }

    /** Whoever may not see a provider is not told whether it is there. */
    private Either<Problem, Acting> within(Knock knock, Caller caller, Optional<Role> role) {
        Optional<ProviderId> provider = knock.provider().map(ProviderId::new);
        boolean isHidden = provider.isPresent()
                && (!town.providers().contains(provider.get()) || !Roles.maySee(caller, role, provider.get()));
        return isHidden ? Either.left(Problems.noProvider()) : Either.right(new Acting(caller, role, provider));
    }
}
