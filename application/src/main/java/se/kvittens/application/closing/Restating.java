package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kvittens.application.closing.ClosingOutcome.EarlierMonthMissing;
import se.kvittens.application.closing.ClosingOutcome.NotRecorded;
import se.kvittens.application.closing.ClosingOutcome.Reason;
import se.kvittens.application.closing.ClosingOutcome.StatedOtherwise;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.invoicing.VisitCorrection;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.Correction;

/**
 * Settles an earlier month twice, with the corrections that are settled and with all of them: what differs is credited
 * and debited. Without the new ones it must give what stands in the ledger; so a month whose orders or prices were changed
 * since it was closed is refused, and is not corrected in silence by what nobody corrected.
 */
final class Restating {

    private final MonthsFromJournal months;
    private final MonthLedger ledger;
    private final Settle settle;

    Restating(MonthsFromJournal months, MonthLedger ledger, Settle settle) {
        this.months = months;
        this.ledger = ledger;
        this.settle = settle;
    }

    /**
     * An earlier month of an account, to be looked at while another one is closed.
     *
     * @param version at which the ledger is read
     */
    record Wish(Account account, long version, ProviderMonth closing, YearMonth month) {}

    /** Empty where nothing is to be settled. */
    Either<Reason, Optional<CorrectedMonth>> restate(Wish wish, EarlierMonths earlier) {
        Either<JournalFault, MonthLedger.Page> page = ledger.read(wish.account(), wish.month());
        if (page.isLeft()) {
            return Either.left(new NotRecorded(page.getLeft()));
        }
        if (page.get().version() != wish.version()) {
            return Either.left(new NotRecorded(JournalFault.OVERTAKEN));
        }
        Statement statement = new Statement(page.get().posted());
        return months.correctionsOf(wish.closing(), wish.month())
                .<Reason>mapLeft(why -> new Unsupplied(wish.month(), why))
                .flatMap(corrections -> statement.unsettled(corrections).isEmpty()
                        ? Either.right(Optional.empty())
                        : supplied(wish.month(), earlier)
                                .flatMap(month -> difference(month, statement))
                                .map(Optional::of));
    }

    private Either<Reason, JournalMonth> supplied(YearMonth month, EarlierMonths earlier) {
        Optional<Supplied> supplied = earlier.of(month);
        return supplied.isEmpty()
                ? Either.left(new EarlierMonthMissing(month))
                : months.of(supplied.get()).mapLeft(why -> new Unsupplied(month, why));
    }

    private Either<Reason, CorrectedMonth> difference(JournalMonth month, Statement statement) {
        return settled(month, statement::hasSettled)
                .flatMap(before -> settled(month, any -> true)
                        .map(after -> CorrectedMonth.between(
                                before.stated(),
                                after.recipients(),
                                new CorrectedMonth.Corrected(after.provenance().month(), unsettled(month, statement)),
                                after.provenance().rules().invoicing()))
                        .flatMap(corrected -> held(corrected, before, statement)));
    }

    private Either<Reason, Settlement> settled(JournalMonth month, Predicate<CorrectedVersion> counting) {
        ProviderMonth corrected = MonthsFromJournal.corrected(month, counting);
        return settle.settle(corrected, new Basis(Optional.empty(), true))
                .mapLeft(why -> new Unsettled(corrected.month(), why));
    }

    private static List<VisitCorrection> unsettled(JournalMonth month, Statement statement) {
        return statement.unsettled(month.journal().corrections()).stream()
                .map(each -> new VisitCorrection(
                        each.visit(),
                        each.recipient(),
                        new Correction(
                                each.number(), each.deed().role(), each.deed().when(), each.cause())))
                .toList();
    }

    private static Either<Reason, CorrectedMonth> held(
            CorrectedMonth corrected, Settlement before, Statement statement) {
        Set<RecipientId> bound = bound(corrected, before, statement);
        return atOdds(before.stated(), statement.standing()).stream()
                .map(StatedLine::recipient)
                .filter(bound::contains)
                .findFirst()
                .<Either<Reason, CorrectedMonth>>map(
                        recipient -> Either.left(new StatedOtherwise(corrected.month(), recipient)))
                .orElseGet(() -> Either.right(corrected));
    }

    /**
     * Whose lines must be the same: of those whom the corrections touch, and of all whom both the month and the ledger
     * know. Somebody who was erased is known to the ledger under another name, and is left alone.
     */
    private static Set<RecipientId> bound(CorrectedMonth corrected, Settlement before, Statement statement) {
        Set<RecipientId> bound =
                statement.standing().stream().map(StatedLine::recipient).collect(Collectors.toSet());
        bound.retainAll(
                before.recipients().stream().map(each -> each.recipient().id()).collect(Collectors.toSet()));
        corrected.because().forEach(each -> bound.add(each.recipient()));
        corrected.lines().forEach(each -> bound.add(each.line().recipient()));
        return bound;
    }

    /** What is in one of them and not in the other, as often as it is. */
    private static List<StatedLine> atOdds(List<StatedLine> now, List<StatedLine> standing) {
        List<StatedLine> gone = new ArrayList<>(standing);
        List<StatedLine> odds = new ArrayList<>();
        for (StatedLine line : now) {
            if (!gone.remove(line)) {
                odds.add(line);
            }
        }
        odds.addAll(gone);
        return odds;
    }
}
