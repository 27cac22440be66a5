package se.kvittens.rest.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.ordering.EndExecution;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.KeepOrders;
import se.kvittens.application.ordering.ListOrders;
import se.kvittens.application.ordering.NewOrders;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.rest.asked.Places;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.AnswerProblems;
import se.kvittens.rest.problem.AnswerProblems.Thing;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.workplace.Looks;

/**
 * Shows the orders of a provider's recipients, which is logged, and has them placed, confirmed and ended. The answer to who
 * places one is a look as well, since the same sent again has what became of it; who confirms or ends one has seen it.
 */
public final class OrderDesk {

    private static final String NO_REASON = "";

    private final ServedTown town;
    private final KeepOrders keep;
    private final Looks looks;
    private final InstantSource clock;

    public OrderDesk(ServedTown town, KeepOrders keep, Looks looks, InstantSource clock) {
        this.town = town;
        this.keep = keep;
        this.looks = looks;
        this.clock = clock;
    }

    /** An order, and by which tag it was seen. */
    record Seen(OrderId id, String etag) {}

    Either<Problem, Reply> list(Acting acting, WantedOrders wanted) {
        return looked(acting, store -> listed(store, wanted.state()).map(all -> page(all, wanted)));
    }

    private static Answer<List<HeldOrder>> listed(OrderStore store, WantedOrders.State state) {
        ListOrders orders = new ListOrders(store);
        return switch (state) {
            case UNCONFIRMED -> orders.unconfirmed();
            case CONFIRMED -> orders.confirmed("");
        };
    }

    private static Found<Reply> page(List<HeldOrder> all, WantedOrders wanted) {
        return found(ListPage.of(
                all.stream()
                        .filter(wanted::isWanted)
                        .sorted(Comparator.comparing(held -> held.id().value())),
                wanted.limit()));
    }

    private static Found<Reply> found(ListPage<HeldOrder> page) {
        ObjectNode json = page.ended(
                page.json("orders", OrderJson::of),
                last -> Places.told(last.id().value()));
        return new Found<>(
                Reply.of(json), page.shown().stream().map(HeldOrder::recipient).collect(Collectors.toSet()));
    }

    /** By name or customer number (LIFE-2); by a personal number nobody is sought here, since none is kept. */
    Either<Problem, Reply> search(Acting acting, String text) {
        return PersonalNumbers.appearIn(text)
                ? Either.left(Problems.of(RefusalCode.PERSONAL_NUMBER))
                : looked(
                        acting,
                        store -> new ListOrders(store).confirmed(text).map(all -> found(new ListPage<>(all, false))));
    }

    Either<Problem, Reply> show(Acting acting, OrderId id) {
        return looked(
                acting,
                store -> store.find(id).map(held -> new Found<>(OrderJson.reply(held), Set.of(held.recipient()))));
    }

    private Either<Problem, Reply> looked(Acting acting, Function<OrderStore, Answer<Found<Reply>>> read) {
        return looks.ofAll(
                acting,
                Sight.RECIPIENTS,
                () -> AnswerProblems.of(read.apply(keep.of(assignment(acting), deed(acting))), Thing.ORDER));
    }

    Either<Problem, Reply> place(Acting acting, NewOrders.Wish wish) {
        return AnswerProblems.of(keep.place(assignment(acting), deed(acting), wish), Thing.RECIPIENT)
                .flatMap(held -> show(acting, held.id()));
    }

    Either<Problem, Reply> confirm(Acting acting, Seen seen, LocalDate executionDate) {
        return asSeen(acting, Act.CONFIRM_ORDER, seen)
                .flatMap(held -> AnswerProblems.of(
                        keep.confirm(assignment(acting), deed(acting), held, executionDate), Thing.ORDER))
                .map(OrderJson::reply);
    }

    Either<Problem, Reply> end(Acting acting, Seen seen, EndExecution.Wish wish) {
        return asSeen(acting, Act.END_ORDER, seen)
                .flatMap(held -> AnswerProblems.of(keep.end(assignment(acting), deed(acting), held, wish), Thing.ORDER))
                .map(OrderJson::reply);
    }

    private Either<Problem, HeldOrder> asSeen(Acting acting, Act act, Seen seen) {
        return AnswerProblems.of(keep.seen(assignment(acting), deed(acting), act, seen.id()), Thing.ORDER)
                .filterOrElse(held -> OrderJson.etag(held).equals(seen.etag()), held -> AnswerProblems.changed());
    }

    private Assignment assignment(Acting acting) {
        return town.assignment(acting.ofProvider()).orElseThrow();
    }

    private Deed deed(Acting acting) {
        return acting.deed(clock.instant(), NO_REASON);
    }
}
