package se.kvittens.testkit.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.testkit.frame.Pick;

/** Rule books that differ from a given one in a few settings and policies; they shrink towards it. */
public final class RuleBookVariations {

    private static final int MOST_CHANGES = 8;
    private static final int MANY = 10_000;

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
        List<?> choices = new Choices(book).of(Choices.typeOfValue(site.type()));
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
        PolicyMaker maker = new PolicyMaker(ruleOf(site), book);
        return RecordTree.with(book, site, maker.make(Pick.from(others, change.choices()), change.choices()));
    }

    private static <T> Setting<T> withValue(Setting<?> old, T value) {
        return new Setting<>(
                old.rule(), old.name(), value, old.source(), old.says(), old.standing(), old.confirmedOn());
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
