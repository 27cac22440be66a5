package se.kvittens.testkit.book;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Source;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.time.WorkingDays;
import se.kvittens.testkit.frame.Pick;

/** Rule books that differ from a given one in a few settings and policies; they shrink towards it. */
public final class RuleBookVariations {

    private static final int MOST_CHANGES = 8;
    private static final int MANY = 10_000;
    private static final Source SOURCE = new Source("testkit", "");
    private static final Words SAYS = new Words("Påhittat för ett prov", "Made up for a test");

    private RuleBookVariations() {}

    public static Arbitrary<VariedBook> of(RuleBook book) {
        return changes().map(changes -> applied(book, changes));
    }

    /** For {@link #applied}. */
    public static Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, MANY);
        return Combinators.combine(Arbitraries.of(false, true), number, number)
                .as(Change::new)
                .list()
                .ofMaxSize(MOST_CHANGES);
    }

    public static VariedBook applied(RuleBook book, List<Change> changes) {
        if (changes.isEmpty()) {
            return VariedBook.unchanged(book);
        }
        RuleBook varied = book;
        for (Change change : changes) {
            varied = change.ofPolicy() ? withPolicy(varied, change) : withValue(varied, change);
        }
        RuleBook before = sayingAll(book);
        RuleBook after = sayingAll(varied);
        return new VariedBook(after, told(RuleBookDifference.between(before, after)));
    }

    private static RuleBook withValue(RuleBook book, Change change) {
        List<Site> settings = RecordTree.sites(book, RuleBookVariations::isVariable);
        Site site = Pick.from(settings, change.site());
        List<?> choices = new Choices(book).of(typeOf(site.type()));
        return choices.isEmpty()
                ? book
                : RecordTree.with(
                        book, site, withValue((Setting<?>) site.value(), Pick.from(choices, change.choices())));
    }

    private static RuleBook withPolicy(RuleBook book, Change change) {
        Site site = Pick.from(RecordTree.sites(book, RecordTree::isPolicy), change.site());
        List<Class<?>> others = Arrays.stream(((Class<?>) site.type()).getPermittedSubclasses())
                .<Class<?>>map(type -> type)
                .filter(type -> type != site.value().getClass())
                .toList();
        return RecordTree.with(
                book, site, policy(Pick.from(others, change.choices()), ruleOf(site), book, change.choices()));
    }

    private static Object policy(Class<?> type, RuleId rule, RuleBook book, int numbers) {
        List<Object> values = new ArrayList<>();
        int number = numbers;
        for (RecordComponent component : type.getRecordComponents()) {
            number = number * 31 + 7;
            values.add(component(component, rule, book, number));
        }
        return RecordTree.create(type, values.toArray());
    }

    private static Object component(RecordComponent component, RuleId rule, RuleBook book, int number) {
        if (component.getType() == WorkingDays.class) {
            return book.workingDays();
        }
        if (component.getName().equals(Setting.POLICY)) {
            return madeUp(rule, Setting.POLICY, nameOf(component.getDeclaringRecord()));
        }
        if (component.getType() == Optional.class) {
            Type setting = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Optional.of(number)
                    .filter(any -> any % 2 == 0)
                    .map(any -> setting(component.getName(), setting, rule, book, number));
        }
        return setting(component.getName(), component.getGenericType(), rule, book, number);
    }

    private static Setting<?> setting(String name, Type type, RuleId rule, RuleBook book, int number) {
        return madeUp(rule, name, Pick.from(new Choices(book).of(typeOf(type)), number));
    }

    private static <T> Setting<T> madeUp(RuleId rule, String name, T value) {
        return new Setting<>(rule, name, value, SOURCE, SAYS, Standing.ASSUMED, LocalDate.EPOCH);
    }

    private static <T> Setting<T> withValue(Setting<?> old, T value) {
        return new Setting<>(
                old.rule(), old.name(), value, old.source(), old.says(), old.standing(), old.confirmedOn());
    }

    /** The value's type of a setting's type. */
    private static Type typeOf(Type setting) {
        return ((ParameterizedType) setting).getActualTypeArguments()[0];
    }

    /** Of a setting that is no policy's name. */
    static boolean isVariable(Site site) {
        return site.value() instanceof Setting<?> setting && !setting.name().equals(Setting.POLICY);
    }

    private static RuleId ruleOf(Site site) {
        return Stream.of(site.value().getClass().getRecordComponents())
                .filter(component -> component.getType() == Setting.class)
                .findFirst()
                .map(component -> ((Setting<?>) RecordTree.read(site.value(), component)).rule())
                .orElseThrow(() -> new IllegalStateException("The policy %s has no setting.".formatted(site.value())));
    }

    /** As a rule book file names it: {@code up-to-granted}. */
    private static String nameOf(Class<?> policy) {
        return policy.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A book that was built and not read may not list its own settings. */
    private static RuleBook sayingAll(RuleBook book) {
        List<Setting<?>> settings = new ArrayList<>();
        RecordTree.sites(book, RecordTree::isSetting).forEach(site -> settings.add((Setting<?>) site.value()));
        RuleBook.About about = book.about();
        return book.with(new RuleBook.About(about.name(), about.documents(), settings, about.contentHash()));
    }

    private static List<String> told(RuleBookDifference difference) {
        List<String> told = new ArrayList<>();
        difference
                .changed()
                .forEach(changed -> told.add("%s: %s -> %s"
                        .formatted(
                                changed.after().key(),
                                changed.before().value(),
                                changed.after().value())));
        difference.onlyBefore().forEach(setting -> told.add("%s: no longer there".formatted(setting.key())));
        difference.onlyAfter().forEach(setting -> told.add("%s: %s".formatted(setting.key(), setting.value())));
        return told;
    }
}
