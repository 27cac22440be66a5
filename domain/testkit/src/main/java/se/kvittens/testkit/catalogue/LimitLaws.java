package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import se.kvittens.domain.compensation.CapPolicy;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TemporaryStayPolicy;
import se.kvittens.testkit.law.Condition;
import se.kvittens.testkit.law.Examination;
import se.kvittens.testkit.law.Law;

/** What is never exceeded. */
final class LimitLaws {

    static final Law EXECUTED = new Law(
            "PAYABLE_IS_AT_MOST_EXECUTED",
            "No visit is paid for longer than it took, and no recipient for longer than its visits",
            Set.of(RuleId.PAY_1, RuleId.STAFF_3, RuleId.REG_10, RuleId.REG_12),
            List.of(),
            LimitLaws::executed);

    static final Law GRANTED = new Law(
            "PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED",
            "No recipient is paid for more than the granted time and what the case worker has approved beyond it",
            Set.of(RuleId.PAY_1, RuleId.GRANT_1),
            List.of(new Condition.OfBook(
                    "there is a cap", book -> book.compensation().cap() instanceof CapPolicy.UpToGranted)),
            LimitLaws::granted);

    static final Law WHOLE_ORE = new Law(
            "AN_AMOUNT_IS_LESS_THAN_AN_ORE_OFF",
            "The amount of a line is less than an öre off its time times its price",
            Set.of(RuleId.PAY_8),
            List.of(),
            LimitLaws::wholeOre);

    static final Law HALF_ORE = new Law(
            "AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF",
            "The amount of a line is at most half an öre off its time times its price",
            Set.of(RuleId.PAY_8),
            List.of(new Condition.OfBook(
                    "amounts are rounded to the nearest öre",
                    book -> book.compensation().rounding().value() == Rounding.HALF_UP)),
            LimitLaws::halfOre);

    private static final long SECONDS_PER_HOUR = 3600;

    private LimitLaws() {}

    private static void executed(Examination month) {
        month.settlement().visits().forEach(visit -> {
            String where = visit.effective().recipient() + ", visit " + visit.id();
            month.atMost(where, "nothing", Duration.ZERO, visit.payable().value());
            month.atMost(
                    where,
                    "the payable time",
                    visit.payable().value(),
                    visit.executed().value());
        });
        for (RecipientMonth each : month.settlement().recipients()) {
            month.atMost(
                    each.recipient().id().value(),
                    "the payable time",
                    each.payable().value(),
                    each.executed().value());
        }
    }

    private static void granted(Examination month) {
        Category counting = month.rules().compensation().grants().category().value();
        for (RecipientFile file : month.month().recipients()) {
            if (isCapped(file.recipient(), month.rules())) {
                month.settlement()
                        .of(file.recipient().id())
                        .ifPresent(each -> month.atMost(
                                file.recipient().id().value(),
                                "the paid time of " + counting,
                                paidAs(counting, each),
                                each.granted().value().plus(file.excessApproved())));
            }
        }
    }

    private static boolean isCapped(Recipient recipient, RuleBook rules) {
        TemporaryStayPolicy stay = rules.visits().tasks().temporaryStay();
        return !(recipient.temporaryStay() && stay.isOfItsOwn()) || stay.isCapped();
    }

    private static Duration paidAs(Category category, RecipientMonth month) {
        return Times.sum(month.lines().stream()
                .filter(line ->
                        line.kind() == LineKind.EXECUTED && line.category().equals(category))
                .map(line -> line.time().value()));
    }

    private static void wholeOre(Examination month) {
        forEachLine(month, (where, line) -> near(month, where, line, SECONDS_PER_HOUR - 1));
    }

    private static void halfOre(Examination month) {
        forEachLine(month, (where, line) -> near(month, where, line, SECONDS_PER_HOUR / 2));
    }

    /** Within so many parts of which an öre has 3600: whole numbers all the way. */
    private static void near(Examination month, String where, Line line, long most) {
        long exact = line.time().value().toSeconds() * line.price().perHour().value();
        long amount = line.amount().value().value();
        String is = "%s at %s is %d + %d/3600 öre, and the amount %d öre"
                .formatted(
                        line.time().value(), line.price(), exact / SECONDS_PER_HOUR, exact % SECONDS_PER_HOUR, amount);
        month.isTrue(where, is, Math.abs(amount * SECONDS_PER_HOUR - exact) <= most);
    }

    private static void forEachLine(Examination month, BiConsumer<String, Line> check) {
        for (RecipientMonth each : month.settlement().recipients()) {
            each.lines()
                    .forEach(line -> check.accept(
                            each.recipient().id() + ", line " + line.category() + " " + line.kind(), line));
        }
    }
}
