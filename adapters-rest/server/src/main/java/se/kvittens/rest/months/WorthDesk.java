package se.kvittens.rest.months;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.basis.BasisJson;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.explanation.json.JsonExplanations;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.jobs.Step;
import se.kvittens.rest.jobs.Steps;
import se.kvittens.rest.months.MonthsAtHand.Worth;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/** Says what a month is worth, and why, to whoever may see all visits of it; each time it is logged whose they are. */
public final class WorthDesk {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LOGGED = 3;
    private static final int PREVIEW_STEPS = 5;

    private final MonthDesk desk;
    private final MonthSources sources;
    private final MonthsAtHand atHand;
    private final Looks looks;

    public WorthDesk(MonthDesk desk, MonthsAtHand atHand, Looks looks) {
        this.looks = looks;
        this.desk = desk;
        this.sources = desk.sources();
        this.atHand = atHand;
    }

    /** Why a rule refuses a preview to somebody now, if one does. */
    Optional<Problem> refusal(Acting acting) {
        return looks.refusal(acting);
    }

    Either<Problem, Reply> preview(Acting acting, String month, Steps steps) {
        return atHand.worth(acting.ofProvider(), month, (step, done) -> steps.begin(step, done, PREVIEW_STEPS))
                .flatMap(worth -> {
                    steps.begin(Step.LOG, LOGGED, PREVIEW_STEPS);
                    return logged(acting, worth, worth.from().shown());
                })
                .map(worth -> {
                    steps.begin(Step.WRITE, LOGGED + 1, PREVIEW_STEPS);
                    return Reply.of(tree(written(worth)));
                });
    }

    private String written(Worth worth) {
        StringWriter out = new StringWriter();
        try {
            BasisJson.write(worth.settlement(), desk.facts(worth.from().supplied()), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    Either<Problem, Reply> explain(Acting acting, String month, Fields body, Locale locale) {
        Optional<RecipientId> recipient = body.textIfThere("recipient").map(RecipientId::new);
        return worth(acting, month)
                .flatMap(worth -> recipient.isPresent()
                        ? ofRecipient(acting, worth, recipient.get(), locale)
                        : ofVisit(acting, worth, new VisitId(body.text("visit")), locale));
    }

    private Either<Problem, Reply> ofRecipient(Acting acting, Worth worth, RecipientId recipient, Locale locale) {
        Settlement settlement = worth.settlement();
        return logged(acting, worth, Set.of(recipient))
                .flatMap(shown -> explanation(
                        new Explanations(locale).ofRecipient(settlement, recipient),
                        new JsonExplanations().ofRecipient(settlement, recipient)));
    }

    private Either<Problem, Reply> ofVisit(Acting acting, Worth worth, VisitId visit, Locale locale) {
        Settlement settlement = worth.settlement();
        Set<RecipientId> whose = new HashSet<>();
        worth.from().supplied().month().visits().stream()
                .filter(each -> each.id().equals(visit))
                .map(RegisteredVisit::recipient)
                .forEach(whose::add);
        return logged(acting, worth, whose)
                .flatMap(shown -> explanation(
                        new Explanations(locale).ofVisit(settlement, visit),
                        new JsonExplanations().ofVisit(settlement, visit)));
    }

    private static Either<Problem, Reply> explanation(Optional<String> text, Optional<String> reasons) {
        return text.isEmpty() || reasons.isEmpty()
                ? Either.left(Problems.notInMonth())
                : Either.right(Reply.of(JsonNodeFactory.instance
                        .objectNode()
                        .put("text", text.get())
                        .set("reasons", tree(reasons.get()))));
    }

    /** Whom it shows is logged as whoever closed the month saw them: those of the whole month. */
    Either<Problem, byte[]> basis(Acting acting, String month, String file) {
        return desk.find(acting, month)
                .flatMap(supplied -> Statement.of(sources.ledger(), supplied.month())
                        .mapLeft(Problems::of)
                        .map(Statement::closing)
                        .filterOrElse(Optional::isPresent, open -> Problems.notClosed())
                        .flatMap(closing -> kept(acting, supplied, ClosedAs.of(closing.get()), file)));
    }

    private Either<Problem, byte[]> kept(Acting acting, Supplied supplied, ClosedAs closing, String file) {
        return sources.months()
                .of(supplied)
                .mapLeft(MonthProblems::of)
                .flatMap(from -> shown(acting, supplied, from, from.shown()))
                .flatMap(from -> desk.archive()
                        .read(acting.ofProvider(), supplied.month().month(), closing, file)
                        .<Either<Problem, byte[]>>map(Either::right)
                        .orElseGet(() -> Either.left(Problems.notKeptHere())));
    }

    private Either<Problem, Worth> worth(Acting acting, String month) {
        return atHand.worth(acting.ofProvider(), month);
    }

    private Either<Problem, Worth> logged(Acting acting, Worth worth, Set<RecipientId> whose) {
        return shown(acting, worth.from().supplied(), worth, whose);
    }

    private <T> Either<Problem, T> shown(Acting acting, Supplied supplied, T read, Set<RecipientId> whose) {
        return Looks.answer(new ShowLogged(sources.readings(), sources.shelf())
                        .showOfAll(MonthsFromJournal.assignment(supplied.month()), desk.deed(acting), read, whose))
                .map(shown -> shown.get(0));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
