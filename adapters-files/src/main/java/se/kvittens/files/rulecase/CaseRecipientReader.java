package se.kvittens.files.rulecase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads a recipient of a case, with its orders and absences. */
final class CaseRecipientReader {

    private static final int MOST_DELIVERIES = 100_000;

    private final Optional<RuleBook> book;

    private CaseRecipientReader(Optional<RuleBook> book) {
        this.book = book;
    }

    static RecipientFile read(RecipientId id, YamlValue value, Optional<RuleBook> book) {
        YamlFields fields = value.isNull() ? YamlFields.missing() : value.fields();
        return new CaseRecipientReader(book).recipient(id, fields);
    }

    private RecipientFile recipient(RecipientId id, YamlFields fields) {
        Recipient recipient = new Recipient(
                id,
                fields.optional("born").flatMap(value -> value.as(Readings::date)),
                fields.optional("area")
                        .flatMap(value -> value.as(Readings::area))
                        .orElse(Area.MAINLAND),
                flag(fields, "socialPsychiatry"),
                flag(fields, "temporaryStay"),
                flag(fields, "tagRefusalAgreed"),
                fields.optional("cohabitsWith")
                        .flatMap(value -> value.as(Readings::name))
                        .map(RecipientId::new));
        Duration excess = fields.optional("excessApproved")
                .flatMap(value -> value.as(Readings::length))
                .orElse(Duration.ZERO);
        int deliveries = fields.optional("mealDeliveries")
                .flatMap(value -> value.as(Readings.whole(0, MOST_DELIVERIES)))
                .orElse(0);
        List<Execution> orders = fields.optional("orders").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(order -> order(order).stream())
                .toList();
        List<Absence> absences = fields.optional("absences").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(absence -> absence(absence.fields()).stream())
                .toList();
        fields.refuseUnknown();
        return new RecipientFile(recipient, orders, absences, excess, deliveries);
    }

    private Optional<Execution> order(YamlValue value) {
        YamlFields fields = value.fields();
        Optional<Duration> granted = fields.required("granted").flatMap(each -> each.as(Readings::length));
        Period per = fields.optional("per")
                .flatMap(each -> each.as(Readings.oneOf(Period.class)))
                .orElse(Period.MONTH);
        Category category =
                fields.optional("category").flatMap(this::knownCategory).orElseGet(() -> new Category("HOME_CARE"));
        Set<TaskCode> tasks = tasks(fields.optional("tasks"));
        Set<MergeGround> grounds = grounds(fields.optional("mergeAllowed"));
        Optional<LocalDate> from = fields.required("from").flatMap(each -> each.as(Readings::date));
        boolean mismanaged = flag(fields, "mismanaged");
        Optional<YamlValue> to = fields.optional("to");
        Optional<LocalDate> last = to.flatMap(each -> each.as(Readings::date));
        Optional<YamlValue> ended = fields.optional("ended");
        EndReason reason =
                ended.flatMap(each -> each.as(Readings.oneOf(EndReason.class))).orElse(EndReason.OTHER);
        fields.refuseUnknown();
        if (ended.isPresent() && to.isEmpty()) {
            ended.get().fault(FaultKind.INVALID_VALUE, reason.name(), Expectation.ONLY_WITH_TO.key());
        }
        if (granted.isEmpty() || from.isEmpty() || isBeforeStart(to, last, from.get())) {
            return Optional.empty();
        }
        OrderContent content = new OrderContent(new GrantedTime(granted.get(), per), category, tasks, grounds);
        return Optional.of(last.<Execution>map(day -> new Order.Ended(content, from.get(), day, reason, mismanaged))
                .orElseGet(() -> new Order.UnderWay(content, from.get())));
    }

    private Optional<Category> knownCategory(YamlValue value) {
        Optional<Category> category = value.text().map(Category::new);
        book.map(rules -> rules.visits().tasks().table().categories().value()).ifPresent(known -> {
            if (category.isPresent() && !known.contains(category.get())) {
                value.fault(FaultKind.UNKNOWN_CATEGORY, category.get().code(), join(known));
            }
        });
        return category;
    }

    private static String join(List<Category> categories) {
        return categories.stream().map(Category::code).collect(Collectors.joining(", "));
    }

    static Set<TaskCode> tasks(Optional<YamlValue> value) {
        return value.map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(task -> task.as(Readings::name).stream())
                .map(TaskCode::new)
                .collect(Collectors.toSet());
    }

    private static Set<MergeGround> grounds(Optional<YamlValue> value) {
        Set<MergeGround> grounds = EnumSet.noneOf(MergeGround.class);
        value.map(YamlValue::fields).ifPresent(fields -> {
            addIf(flag(fields, "plan"), MergeGround.PLAN, grounds);
            addIf(flag(fields, "order"), MergeGround.ORDER, grounds);
            addIf(flag(fields, "communicated"), MergeGround.COMMUNICATED, grounds);
            fields.refuseUnknown();
        });
        return grounds;
    }

    private static void addIf(boolean isSo, MergeGround ground, Set<MergeGround> grounds) {
        if (isSo) {
            grounds.add(ground);
        }
    }

    private static Optional<Absence> absence(YamlFields fields) {
        Optional<LocalDate> from = fields.required("from").flatMap(value -> value.as(Readings::date));
        Optional<YamlValue> to = fields.optional("to");
        Optional<LocalDate> last = to.flatMap(value -> value.as(Readings::date));
        Optional<AbsenceCause> cause =
                fields.required("cause").flatMap(value -> value.as(Readings.oneOf(AbsenceCause.class)));
        var known = fields.optional("known").flatMap(value -> value.as(Readings::instant));
        fields.refuseUnknown();
        if (from.isEmpty() || cause.isEmpty() || isBeforeStart(to, last, from.get())) {
            return Optional.empty();
        }
        DateSpan days = last.map(day -> DateSpan.closed(from.get(), day)).orElseGet(() -> DateSpan.from(from.get()));
        return Optional.of(Absence.of(days, cause.get(), known));
    }

    private static boolean isBeforeStart(Optional<YamlValue> to, Optional<LocalDate> last, LocalDate from) {
        boolean isBefore = last.filter(day -> day.isBefore(from)).isPresent();
        if (isBefore) {
            to.ifPresent(value -> value.fault(
                    FaultKind.END_BEFORE_START, last.map(LocalDate::toString).orElse(""), from.toString()));
        }
        return isBefore;
    }

    private static boolean flag(YamlFields fields, String name) {
        return fields.optional(name).flatMap(value -> value.as(Readings::flag)).orElse(false);
    }
}
