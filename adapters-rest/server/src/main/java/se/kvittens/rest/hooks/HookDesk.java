package se.kvittens.rest.hooks;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.kvittens.application.closing.Account;
import se.kvittens.application.subscribing.ConnectSystems;
import se.kvittens.application.subscribing.ConnectSystems.NotDone;
import se.kvittens.application.subscribing.ConnectSystems.Wish;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.hooks.out.Guard;
import se.kvittens.rest.hooks.out.HookIds;
import se.kvittens.rest.hooks.out.HookKeys;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;

/** Makes webhooks for whoever may connect systems, and shows how they go. A secret is told once: when it is made. */
public final class HookDesk {

    private static final String NO_REASON = "";

    private final MunicipalityId municipality;
    private final Optional<Tools> tools;
    private final InstantSource clock;

    /** @param tools empty where the server tells nobody anything */
    public HookDesk(MunicipalityId municipality, Optional<Tools> tools, InstantSource clock) {
        this.municipality = municipality;
        this.tools = tools;
        this.clock = clock;
    }

    /** What it works with. */
    public record Tools(ConnectSystems connect, HookKeys keys, Guard guard, HookIds ids) {}

    /** What is asked, of whom and by whom. */
    private record Asked(Account account, Deed deed, Tools tools) {}

    private <T> Either<Problem, T> ask(Acting acting, BiFunction<ConnectSystems, Asked, Either<NotDone, T>> what) {
        Deed deed = acting.deed(clock.instant(), NO_REASON);
        Account account = new Account(municipality, acting.ofProvider());
        return tools.<Either<Problem, T>>map(with -> what.apply(with.connect(), new Asked(account, deed, with))
                        .mapLeft(HookDesk::problem))
                .orElseGet(() -> Either.left(Problems.noWebhooks()));
    }

    private static Problem problem(NotDone why) {
        if (why instanceof NotDone.Refused refused) {
            return Problems.of(refused.code());
        }
        if (why instanceof NotDone.NotRecorded not) {
            return Problems.of(not.fault());
        }
        return why instanceof NotDone.TooMany ? Problems.tooManyWebhooks() : Problems.noWebhook();
    }

    Either<Problem, Reply> list(Acting acting) {
        return ask(acting, (connect, asked) -> connect.list(asked.account(), asked.deed()))
                .map(HookJson::of)
                .map(Reply::of);
    }

    Either<Problem, Reply> show(Acting acting, String id) {
        return ask(acting, (connect, asked) -> connect.find(asked.account(), id, asked.deed()))
                .map(HookJson::of)
                .map(Reply::of);
    }

    Either<Problem, Reply> make(Acting acting, String address, Set<String> events) {
        Set<EventType> types = events.stream()
                .map(EventType::subscribable)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return refusal(address)
                .<Either<Problem, Reply>>map(Either::left)
                .orElseGet(() -> ask(
                        acting,
                        (connect, asked) -> connect.connect(
                                        asked.account(),
                                        new Wish(asked.tools().ids().next(), address, types),
                                        asked.deed())
                                .map(made -> Reply.of(
                                        HookJson.of(made, asked.tools().keys().secret(made.subscription()))))));
    }

    private Optional<Problem> refusal(String address) {
        if (PersonalNumbers.appearIn(address)) {
            return Optional.of(Problems.wrong(List.of(new Wrong("/address", "personalNumber", ""))));
        }
        return tools.filter(with -> !with.guard().lets(address))
                .map(none -> Problems.wrong(List.of(new Wrong("/address", "webhook", ""))));
    }

    Either<Problem, Reply> rotate(Acting acting, String id) {
        return ask(
                acting,
                (connect, asked) -> connect.rotate(asked.account(), id, asked.deed())
                        .map(changed -> Reply.of(
                                HookJson.of(changed, asked.tools().keys().secret(changed.subscription())))));
    }

    /** Answers with those that are left. */
    Either<Problem, Reply> remove(Acting acting, String id) {
        return ask(acting, (connect, asked) -> connect.end(asked.account(), id, asked.deed()))
                .flatMap(done -> list(acting));
    }

    Either<Problem, Reply> ping(Acting acting, String id) {
        Instant now = clock.instant();
        return ask(acting, (connect, asked) -> connect.ping(asked.account(), id, asked.deed()))
                .map(trial -> Reply.of(HookJson.of(trial, now)));
    }
}
