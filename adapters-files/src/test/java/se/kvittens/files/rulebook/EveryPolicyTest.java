package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskTable;

/** The declaration itself, whichever policy a rule book names: those of the shipped books and those that none follows. */
class EveryPolicyTest {

    @Test
    void a_rule_book_is_whole_whichever_policies_it_names() {
        int most = namedBy(0).values().stream().mapToInt(Set::size).max().orElseThrow();

        Map<RuleId, Set<String>> followed = new EnumMap<>(RuleId.class);
        IntStream.range(0, most).mapToObj(EveryPolicyTest::bookOf).forEach(choice -> {
            assertThat(choice.book).usingRecursiveAssertion().hasNoNullFields();
            choice.followed.forEach((rule, policy) ->
                    followed.computeIfAbsent(rule, id -> new LinkedHashSet<>()).add(policy));
        });

        assertThat(followed).isEqualTo(namedBy(0));
    }

    private static Map<RuleId, Set<String>> namedBy(int number) {
        return bookOf(number).known;
    }

    private static Choice bookOf(int number) {
        Choice choice = new Choice(number);
        TaskTable noTasks = new TaskTable(
                Grounds.NONE.settingOf(RuleId.TASK_5, "categories", List.of(new Category("?"))), Map.of(), Map.of());
        choice.book = new RuleBookShape(choice::section, noTasks)
                .ruleBook(
                        new RuleBookVersion(new MunicipalityId("?"), 1, ValueTypes.DATE.placeholder()),
                        new RuleBook.About(new Words("", ""), Map.of(), List.of(), ""));
        return choice;
    }

    /** Of each rule the policy of that number, or the last one. */
    private static final class Choice {

        private final int number;
        private final Map<RuleId, Set<String>> known = new EnumMap<>(RuleId.class);
        private final Map<RuleId, String> followed = new EnumMap<>(RuleId.class);
        private RuleBook book;

        Choice(int number) {
            this.number = number;
        }

        RuleSection section(RuleId rule) {
            return new RuleSection() {
                @Override
                public <T> Setting<T> setting(String name, ValueType<T> type) {
                    return Grounds.NONE.settingOf(rule, name, type.placeholder());
                }

                @Override
                public <P> P policy(Map<String, Function<Setting<String>, P>> policies) {
                    List<String> names = List.copyOf(policies.keySet());
                    String chosen = names.get(Math.min(number, names.size() - 1));
                    known.put(rule, Set.copyOf(names));
                    followed.put(rule, chosen);
                    return policies.get(chosen).apply(setting(Setting.POLICY, ValueTypes.TEXT));
                }
            };
        }
    }
}
