package se.kvittens.rest.overview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedTown;

/** Tells what a role may, so that a page need not offer what is refused, and by which rule book. */
public final class ActsDesk {

    private final ServedTown town;
    private final RuleBookShelf shelf;
    private final InstantSource clock;
    private final boolean hasPlan;

    /**
     * Of a server.
     *
     * @param hasPlan whether it knows what is planned
     */
    public ActsDesk(ServedTown town, RuleBookShelf shelf, InstantSource clock, boolean hasPlan) {
        this.town = town;
        this.shelf = shelf;
        this.clock = clock;
        this.hasPlan = hasPlan;
    }

    Either<Problem, Reply> acts(Acting acting) {
        YearMonth month = YearMonth.from(CareZone.dateOf(clock.instant()));
        return shelf.books()
                .rulesFor(town.municipality(), month)
                .<Either<Problem, Reply>>map(book -> Either.right(Reply.of(json(book, acting))))
                .orElseGet(() -> Either.left(Problems.of(RefusalCode.NO_RULE_BOOK)));
    }

    private ObjectNode json(RuleBook book, Acting acting) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode acts = json.putArray("acts");
        Arrays.stream(Act.values())
                .filter(act -> book.access().may(acting.role().orElseThrow(), act))
                .map(Act::name)
                .forEach(acts::add);
        return json.put("ruleBook", book.version().label())
                .put("hasPlan", hasPlan)
                .put("now", clock.instant().toString());
    }
}
