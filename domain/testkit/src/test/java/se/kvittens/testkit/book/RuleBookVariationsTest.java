package se.kvittens.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.testkit.month.Towns;

/** Everything in a rule book varies, whatever is added to it, and a variation says what it is. */
class RuleBookVariationsTest {

    /** More than any policy has. */
    private static final int MANY_CHOICES = 5;

    /** A setting with one value that it can have, and lists of forms, from which nothing is reckoned. */
    private static final Set<String> NEVER_VARIED = Set.of("per", "monthlyForms");

    @ParameterizedTest
    @MethodSource("books")
    void each_policy_gives_way_to_each_other_that_its_rule_can_follow(RuleBook book) {
        List<Site> policies = RecordTree.sites(book, RecordTree::isPolicy);

        assertThat(policies).hasSizeGreaterThan(10);
        for (int i = 0; i < policies.size(); i++) {
            Site site = policies.get(i);
            Set<Class<?>> shapes = new HashSet<>(Set.of(site.value().getClass()));
            for (int choice = 0; choice < MANY_CHOICES; choice++) {
                RuleBook varied = varied(book, new Change(true, i, choice)).book();
                RecordTree.sites(varied, RecordTree::isPolicy).stream()
                        .filter(other -> other.path().equals(site.path()))
                        .forEach(other -> shapes.add(other.value().getClass()));
            }
            assertThat(shapes)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.asList(((Class<?>) site.type()).getPermittedSubclasses()));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void each_setting_gets_other_values(RuleBook book) {
        List<Site> settings = RecordTree.sites(book, RuleBookVariations::isVariable);
        Set<String> never = new TreeSet<>();
        for (int i = 0; i < settings.size(); i++) {
            int number = i;
            boolean varies = IntStream.range(0, MANY_CHOICES)
                    .anyMatch(choice -> !varied(book, new Change(false, number, choice))
                            .changes()
                            .isEmpty());
            if (!varies) {
                never.add(((Setting<?>) settings.get(i).value()).name());
            }
        }

        assertThat(settings).hasSizeGreaterThan(30);
        assertThat(never).isSubsetOf(NEVER_VARIED);
    }

    @Property(tries = 200)
    void what_is_otherwise_is_told_and_all_else_stays(@ForAll("variations") VariedBook varied) {
        RuleBook book = varied.book();

        assertThat(book.version()).isEqualTo(Towns.NORTH.version());
        assertThat(book.visits().tasks().table())
                .isEqualTo(Towns.NORTH.visits().tasks().table());
        assertThat(varied.changes()).allSatisfy(change -> assertThat(change).matches("[A-Z]+-\\d+\\.\\w+: .+"));
    }

    @Test
    void a_rule_book_without_changes_is_the_one_that_was_given() {
        assertThat(RuleBookVariations.applied(Towns.SOUTH, List.of()).book()).isSameAs(Towns.SOUTH);
        assertThat(varied(Towns.NORTH, new Change(true, 0, 0)).changes()).isNotEmpty();
    }

    @Provide
    Arbitrary<VariedBook> variations() {
        return RuleBookVariations.of(Towns.NORTH);
    }

    static Stream<RuleBook> books() {
        return Stream.concat(Towns.BOTH.all().stream(), RuleBookFolder.bundled().all().stream());
    }

    private static VariedBook varied(RuleBook book, Change change) {
        return RuleBookVariations.applied(book, List.of(change));
    }
}
