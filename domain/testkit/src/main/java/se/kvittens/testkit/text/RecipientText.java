package se.kvittens.testkit.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;

/** A recipient of a rule case, as lines; what is as usual is left out. */
final class RecipientText {

    /** What a rule case takes an order to be of that does not say it. */
    private static final String USUAL_CATEGORY = "HOME_CARE";

    private RecipientText() {}

    static List<String> of(RecipientFile file) {
        List<String> lines = new ArrayList<>();
        FlowMap person = person(file);
        boolean isShort = file.executions().isEmpty() && file.absences().isEmpty();
        String name = "  " + Written.name(file.recipient().id().value()) + ":";
        if (isShort) {
            lines.add(name + " " + person);
            return lines;
        }
        lines.add(name);
        person.lines().forEach(line -> lines.add("    " + line));
        if (!file.executions().isEmpty()) {
            lines.add("    orders:");
            file.executions().forEach(order -> lines.add("      - " + order(order)));
        }
        if (!file.absences().isEmpty()) {
            lines.add("    absences:");
            file.absences().forEach(absence -> lines.add("      - " + absence(absence)));
        }
        return lines;
    }

    private static FlowMap person(RecipientFile file) {
        Recipient person = file.recipient();
        return new FlowMap()
                .putIfPresent("born", person.born())
                .putIf(person.area() != Area.MAINLAND, "area", person.area())
                .putIf(person.socialPsychiatry(), "socialPsychiatry", true)
                .putIf(person.temporaryStay(), "temporaryStay", true)
                .putIf(person.tagRefusalAgreed(), "tagRefusalAgreed", true)
                .putIfPresent(
                        "cohabitsWith",
                        person.cohabitsWith().map(RecipientId::value).map(Written::name))
                .putIf(!file.excessApproved().isZero(), "excessApproved", file.excessApproved())
                .putIf(file.mealDeliveries() > 0, "mealDeliveries", file.mealDeliveries());
    }

    private static FlowMap order(Execution order) {
        OrderContent content = order.content();
        FlowMap map = new FlowMap()
                .put("granted", content.granted().time())
                .putIf(
                        content.granted().per() != Period.MONTH,
                        "per",
                        content.granted().per())
                .putIf(!content.category().code().equals(USUAL_CATEGORY), "category", content.category())
                .putFilled("tasks", content.tasks())
                .putIf(!content.mergeAllowed().isEmpty(), "mergeAllowed", grounds(content.mergeAllowed()))
                .put("from", order.executionDate());
        if (order instanceof Order.Ended ended) {
            map.put("to", ended.lastDay())
                    .putIf(ended.reason() != EndReason.OTHER, "ended", ended.reason())
                    .putIf(ended.mismanaged(), "mismanaged", true);
        }
        return map;
    }

    private static FlowMap grounds(Set<MergeGround> grounds) {
        return new FlowMap()
                .putIf(grounds.contains(MergeGround.PLAN), "plan", true)
                .putIf(grounds.contains(MergeGround.ORDER), "order", true)
                .putIf(grounds.contains(MergeGround.COMMUNICATED), "communicated", true);
    }

    private static FlowMap absence(Absence absence) {
        Optional<LocalDate> last = Optional.of(absence)
                .filter(each -> !each.isOpen())
                .map(each -> each.days().end().minusDays(1));
        return new FlowMap()
                .put("from", absence.days().start())
                .putIfPresent("to", last)
                .put("cause", absence.cause())
                .putIfPresent("known", absence.known().map(Written::time));
    }
}
