package se.kvittens.rest.months;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.jobs.Step;
import se.kvittens.rest.jobs.Steps;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedTown;

/** Says how far months have come, and closes them. */
public final class MonthDesk {

    private static final String NO_REASON = "";
    private static final int CLOSING_STEPS = 4;

    private final MonthSources sources;
    private final ServedTown town;
    private final BasisArchive archive;

    public MonthDesk(MonthSources sources, ServedTown town) {
        this.sources = sources;
        this.town = town;
        this.archive = new BasisArchive(sources.bases(), this::facts);
    }

    /** Of a month without rejects: no other is supplied here. */
    RunFacts facts(Supplied supplied) {
        return new RunFacts(sources.version(), supplied.priceListHash(), supplied.inputHash(), 0, false);
    }

    BasisArchive archive() {
        return archive;
    }

    public MonthSources sources() {
        return sources;
    }

    Deed deed(Acting acting) {
        return acting.deed(sources.clock().instant(), NO_REASON);
    }

    /** The month of an address, of the provider that is asked about. */
    public Either<Problem, Supplied> find(Acting acting, String month) {
        return FoundMonth.of(sources.supply(), acting.ofProvider(), month);
    }

    Either<Problem, Reply> list(Acting acting) {
        return sources.supply()
                .months(acting.ofProvider())
                .mapLeft(Problems::of)
                .map(months -> {
                    ObjectNode json = JsonNodeFactory.instance.objectNode();
                    ArrayNode array = json.putArray("months");
                    months.forEach(month -> array.add(month.toString()));
                    return Reply.of(json);
                });
    }

    Either<Problem, Reply> status(Acting acting, String month) {
        return find(acting, month).flatMap(this::status);
    }

    private Either<Problem, Reply> status(Supplied supplied) {
        ProviderMonth month = supplied.month();
        Optional<LockDate> lock = sources.shelf()
                .books()
                .locksOf(month.municipality(), month.publishedLocks())
                .of(month.month())
                .map(found -> found.value());
        if (lock.isEmpty()) {
            return Either.left(Problems.of(RefusalCode.NO_RULE_BOOK));
        }
        MonthJson json =
                new MonthJson(month.month(), lock.get(), sources.clock().instant());
        return Statement.of(sources.ledger(), month)
                .mapLeft(Problems::of)
                .map(json::of)
                .map(Reply::of);
    }

    /** Why a rule refuses to let somebody close months now, if one does. */
    Optional<Problem> refusal(Acting acting) {
        return closing().refusal(town.municipality(), deed(acting)).map(MonthProblems::of);
    }

    private CloseMonth closing() {
        return new CloseMonth(
                sources.months().with(sources.supply()::withWhatWasSaid),
                sources.ledger(),
                sources.readings(),
                sources.shelf());
    }

    /** What was said is laid over by who closes, once the lock is past: what is said until then counts, and may not be missed. */
    Either<Problem, Reply> close(Acting acting, String month, Steps steps) {
        steps.begin(Step.READ_MONTH, 0, CLOSING_STEPS);
        return FoundMonth.of(sources.supply().asSupplied(), acting.ofProvider(), month)
                .flatMap(supplied -> close(acting, supplied, steps));
    }

    private Either<Problem, Reply> close(Acting acting, Supplied supplied, Steps steps) {
        YearMonth month = supplied.month().month();
        steps.begin(Step.SETTLE, 1, CLOSING_STEPS);
        try {
            BasisArchive.Draft draft = archive.draft(acting.ofProvider(), month);
            ClosingOutcome outcome = closing()
                    .close(
                            supplied,
                            earlier -> FoundMonth.ifThere(sources.supply().asSupplied(), acting.ofProvider(), earlier),
                            deed(acting),
                            told(draft.out(), steps));
            return outcome instanceof ClosingOutcome.Refused refused
                    ? refused(draft, refused.reason())
                    : closed(draft, acting, supplied, steps);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the ledger did not answer, it may have taken it down all the same: then whoever asks next needs the draft. */
    private static Either<Problem, Reply> refused(BasisArchive.Draft draft, ClosingOutcome.Reason reason)
            throws IOException {
        if (!(reason instanceof ClosingOutcome.NotRecorded)) {
            draft.discard();
        }
        return Either.left(MonthProblems.of(reason));
    }

    /** A basis is drafted once it is settled; again, where somebody else closes another month meanwhile. */
    private static BasisOut told(BasisOut draft, Steps steps) {
        return (settlement, from) -> {
            steps.begin(Step.WRITE, 2, CLOSING_STEPS);
            draft.take(settlement, from);
        };
    }

    private Either<Problem, Reply> closed(BasisArchive.Draft draft, Acting acting, Supplied supplied, Steps steps)
            throws IOException {
        steps.begin(Step.KEEP, 3, CLOSING_STEPS);
        Either<JournalFault, Statement> statement = Statement.of(sources.ledger(), supplied.month());
        if (statement.isRight()) {
            archive.keep(
                    acting.ofProvider(),
                    supplied.month().month(),
                    ClosedAs.of(statement.get().closing().orElseThrow()));
            draft.discard();
        }
        return status(supplied);
    }
}
