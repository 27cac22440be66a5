package se.kvittens.rest.following;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvittens.application.following.ListDeadlines;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.sheet.DeadlineWords;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedTown;

/** Lists the deadlines of a provider (SYS-5). They are of nobody, so that no look at them is logged. */
public final class DeadlineDesk {

    private static final int MOST_DAYS = 366;
    private static final List<String> PARAMETERS = List.of("from", "to");

    private final ServedTown town;
    private final ListDeadlines deadlines;

    public DeadlineDesk(ServedTown town, RuleBookShelf shelf) {
        this.town = town;
        this.deadlines = new ListDeadlines(shelf);
    }

    Either<Problem, Reply> list(Acting acting, Map<String, List<String>> parameters, Locale locale) {
        Query query = new Query(parameters, PARAMETERS);
        Optional<DateSpan> days = query.days(MOST_DAYS);
        return days.isEmpty() || !query.wrong().isEmpty()
                ? Either.left(Problems.wrong(query.wrong()))
                : Either.right(Reply.of(json(acting, days.get(), new DeadlineWords(locale))));
    }

    private ObjectNode json(Acting acting, DateSpan days, DeadlineWords words) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("deadlines");
        in(days, town.assignment(acting.ofProvider()).orElseThrow()).forEach(each -> array.add(of(each, words)));
        return json;
    }

    private Stream<Deadline> in(DateSpan days, Assignment of) {
        return IntStream.rangeClosed(
                        days.start().getYear(), days.end().minusDays(1).getYear())
                .mapToObj(Year::of)
                .flatMap(year -> deadlines.in(year, of.municipality(), of.locks()).stream())
                .filter(each -> days.contains(each.at().toLocalDate()));
    }

    private static ObjectNode of(Deadline deadline, DeadlineWords words) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", deadline.kind().name())
                .put("rule", deadline.rule().text())
                .put("at", deadline.at().atZone(CareZone.ZONE).toInstant().toString())
                .put("title", words.title(deadline));
        deadline.about().ifPresent(month -> json.put("about", month.toString()));
        return json;
    }
}
