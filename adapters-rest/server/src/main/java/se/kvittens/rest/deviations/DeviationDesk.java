package se.kvittens.rest.deviations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.months.MonthsAtHand;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/** Shows the deviations of a month as it would be settled now; it is logged whose they are. */
public final class DeviationDesk {

    private final MonthsAtHand months;
    private final Looks looks;
    private final InstantSource clock;

    public DeviationDesk(MonthsAtHand months, Looks looks, InstantSource clock) {
        this.months = months;
        this.looks = looks;
        this.clock = clock;
    }

    Either<Problem, Reply> list(Acting acting, String month, WantedDeviations wanted) {
        return looks.ofAll(
                acting,
                Sight.VISITS,
                () -> months.worth(acting.ofProvider(), month).map(worth -> page(worth.settlement(), wanted)));
    }

    private Found<Reply> page(Settlement settlement, WantedDeviations wanted) {
        List<FoundDeviation> all = FoundDeviation.of(settlement);
        List<FoundDeviation> rest = all.stream().filter(wanted::isWanted).toList();
        List<FoundDeviation> shown = rest.stream().limit(wanted.limit()).toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode deviations = json.putArray("deviations");
        DeviationJson each = new DeviationJson(isLocked(settlement));
        shown.forEach(found -> deviations.add(each.of(found)));
        json.set("numbers", numbers(all));
        if (shown.size() < rest.size()) {
            json.put("next", shown.get(shown.size() - 1).place().text());
        }
        return new Found<>(
                Reply.of(json),
                shown.stream()
                        .map(FoundDeviation::recipient)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private boolean isLocked(Settlement settlement) {
        return !settlement.provenance().lock().value().isInTime(clock.instant());
    }

    /** How many of each there are in the whole month. */
    private static ObjectNode numbers(List<FoundDeviation> all) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Map<String, Long> counted = all.stream()
                .collect(Collectors.groupingBy(
                        found -> found.deviation().code().name(), TreeMap::new, Collectors.counting()));
        counted.forEach(json::put);
        return json;
    }
}
