package se.kvittens.rest.deviations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvittens.application.acknowledging.AcknowledgeDeviations;
import se.kvittens.application.acknowledging.AcknowledgeDeviations.NotTaken;
import se.kvittens.application.acknowledging.Acknowledged;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.closing.Account;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.months.MonthsAtHand;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/** Shows the deviations of a month as it would be settled now, and has them acknowledged; it is logged whose they are. */
public final class DeviationDesk {

    private final MonthsAtHand months;
    private final Looks looks;
    private final AcknowledgeDeviations acknowledge;
    private final InstantSource clock;

    public DeviationDesk(MonthsAtHand months, Looks looks, AcknowledgeDeviations acknowledge, InstantSource clock) {
        this.months = months;
        this.looks = looks;
        this.acknowledge = acknowledge;
        this.clock = clock;
    }

    /**
     * What somebody says of a deviation.
     *
     * @param deviation by its id
     * @param seen the tag of what was seen; empty where an acknowledgement is taken back
     */
    record Word(String deviation, Optional<String> seen, String why) {}

    Either<Problem, Reply> list(Acting acting, String month, WantedDeviations wanted) {
        return looks.ofAll(
                acting,
                Sight.VISITS,
                () -> settled(acting, month)
                        .flatMap(settlement ->
                                standing(acting, settlement).map(standing -> page(settlement, standing, wanted))));
    }

    private Found<Reply> page(Settlement settlement, Map<String, Acknowledged> standing, WantedDeviations wanted) {
        List<FoundDeviation> all = FoundDeviation.of(settlement);
        ListPage<FoundDeviation> page = ListPage.of(all.stream().filter(wanted::isWanted), wanted.limit());
        DeviationJson each = new DeviationJson(isLocked(settlement));
        ObjectNode json =
                page.json("deviations", found -> each.of(found, Optional.ofNullable(standing.get(found.id()))));
        json.set("numbers", numbers(all));
        return new Found<>(
                Reply.of(page.ended(json, last -> last.place().text())),
                page.shown().stream()
                        .map(FoundDeviation::recipient)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /** Answers with the deviation as it is then. */
    Either<Problem, Reply> say(Acting acting, String month, Word word) {
        return looks.ofAll(
                acting,
                Sight.VISITS,
                () -> settled(acting, month)
                        .flatMap(settlement ->
                                find(settlement, word).flatMap(found -> said(acting, settlement, found, word))));
    }

    private static Either<Problem, FoundDeviation> find(Settlement settlement, Word word) {
        Optional<FoundDeviation> found = FoundDeviation.of(settlement).stream()
                .filter(each -> each.id().equals(word.deviation()))
                .findFirst();
        return found.<Either<Problem, FoundDeviation>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.notInMonth()))
                .filterOrElse(
                        each -> word.seen().map(each.seen()::equals).orElse(true),
                        each -> Problems.of(RefusalCode.CHANGED_SINCE_SEEN));
    }

    private Either<Problem, Found<Reply>> said(Acting acting, Settlement settlement, FoundDeviation found, Word word) {
        Acknowledging what = new Acknowledging(
                settlement.provenance().month(),
                found.id(),
                word.seen(),
                found.recipient(),
                acting.deed(clock.instant(), word.why()));
        return acknowledge
                .take(accountOf(acting, settlement), what)
                .mapLeft(DeviationDesk::problem)
                .flatMap(taken -> standing(acting, settlement))
                .map(standing -> one(settlement, found, Optional.ofNullable(standing.get(found.id()))));
    }

    private Found<Reply> one(Settlement settlement, FoundDeviation found, Optional<Acknowledged> last) {
        Reply reply = new Reply(new DeviationJson(isLocked(settlement)).of(found, last), Optional.of(found.seen()));
        return new Found<>(reply, found.recipient().map(Set::of).orElseGet(Set::of));
    }

    private static Problem problem(NotTaken why) {
        return why instanceof NotTaken.Refused refused
                ? Problems.of(refused.code())
                : Problems.of(((NotTaken.NotRecorded) why).fault());
    }

    private Either<Problem, Settlement> settled(Acting acting, String month) {
        return months.worth(acting.ofProvider(), month).map(MonthsAtHand.Worth::settlement);
    }

    private Either<Problem, Map<String, Acknowledged>> standing(Acting acting, Settlement settlement) {
        YearMonth month = settlement.provenance().month();
        return acknowledge.standing(accountOf(acting, settlement), month).mapLeft(Problems::of);
    }

    private static Account accountOf(Acting acting, Settlement settlement) {
        return new Account(settlement.provenance().rules().version().municipality(), acting.ofProvider());
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
