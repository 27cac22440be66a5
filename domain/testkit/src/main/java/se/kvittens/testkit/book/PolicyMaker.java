package se.kvittens.testkit.book;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Source;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.WorkingDays;
import se.kvittens.testkit.frame.Pick;

/** Makes up policies of a rule, with settings of their own. */
final class PolicyMaker {

    private static final Source SOURCE = new Source("testkit", "");
    private static final Words SAYS = new Words("Påhittat för ett prov", "Made up for a test");

    private final RuleId rule;
    private final RuleBook book;
    private final Choices choices;

    PolicyMaker(RuleId rule, RuleBook book) {
        this.rule = rule;
        this.book = book;
        this.choices = new Choices(book);
    }

    /** A policy of a shape, with values by numbers that follow from one. */
    Object make(Class<?> shape, int numbers) {
        List<Object> values = new ArrayList<>();
        int number = numbers;
        for (RecordComponent component : shape.getRecordComponents()) {
            number = number * 31 + 7;
            values.add(value(component, number));
        }
        return RecordTree.create(shape, values.toArray());
    }

    private Object value(RecordComponent component, int number) {
        if (component.getType() == WorkingDays.class) {
            return book.workingDays();
        }
        if (component.getName().equals(Setting.POLICY)) {
            return setting(Setting.POLICY, nameOf(component.getDeclaringRecord()));
        }
        if (component.getType() == Optional.class) {
            return Optional.of(number)
                    .filter(any -> any % 2 == 0)
                    .map(any -> madeUp(component.getName(), Choices.typeOfValue(component.getGenericType()), any));
        }
        return madeUp(component.getName(), component.getGenericType(), number);
    }

    private Setting<?> madeUp(String name, Type type, int number) {
        return setting(name, Pick.from(choices.of(Choices.typeOfValue(type)), number));
    }

    private <T> Setting<T> setting(String name, T value) {
        return new Setting<>(rule, name, value, SOURCE, SAYS, Standing.ASSUMED, LocalDate.EPOCH);
    }

    /** As a rule book file names it: {@code up-to-granted}. */
    private static String nameOf(Class<?> policy) {
        return policy.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
