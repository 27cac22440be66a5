package se.kvittens.rest.supplied;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.months.MonthsAtHand;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/** Shows what was supplied of a month, and logs of whom it is. */
public final class SuppliedDesk {

    private final MonthsAtHand months;
    private final Looks looks;

    public SuppliedDesk(MonthsAtHand months, Looks looks) {
        this.months = months;
        this.looks = looks;
    }

    Either<Problem, Reply> list(Acting acting, String month, WantedRows wanted) {
        return looks.ofAll(
                acting,
                Sight.RECIPIENTS,
                () -> months.supplied(acting.ofProvider(), month).flatMap(supplied -> page(supplied, wanted)));
    }

    private static Either<Problem, Found<Reply>> page(Supplied supplied, WantedRows wanted) {
        int before = wanted.after().map(Offset::rows).orElse(0);
        Offset here = Offset.of(before, supplied.inputHash());
        if (wanted.after().filter(after -> !after.equals(here)).isPresent()) {
            return Either.left(Problems.wrong(List.of(Offset.WRONG)));
        }
        ListPage<Row> page = ListPage.of(
                supplied.month().recipients().stream()
                        .flatMap(wanted.reader()::of)
                        .skip(before),
                wanted.limit());
        Offset end = Offset.of(before + page.shown().size(), supplied.inputHash());
        return Either.right(new Found<>(
                Reply.of(page.ended(page.json(wanted.listing().field(), Row::json), last -> end.text())),
                page.shown().stream().flatMap(row -> row.whose().stream()).collect(Collectors.toSet())));
    }

    Either<Problem, Reply> one(Acting acting, String month, RecipientId recipient) {
        return looks.ofAll(
                acting,
                Sight.RECIPIENTS,
                () -> months.supplied(acting.ofProvider(), month).flatMap(supplied -> one(supplied, recipient)));
    }

    private static Either<Problem, Found<Reply>> one(Supplied supplied, RecipientId recipient) {
        return supplied.month().recipients().stream()
                .filter(file -> file.recipient().id().equals(recipient))
                .findFirst()
                .map(Row::whole)
                .<Either<Problem, Found<Reply>>>map(row -> Either.right(new Found<>(Reply.of(row.json()), row.whose())))
                .orElseGet(() -> Either.left(Problems.notInMonth()));
    }
}
