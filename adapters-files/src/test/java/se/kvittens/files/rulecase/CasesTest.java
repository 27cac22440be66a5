package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Every rule case holds, to the last field. */
class CasesTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final CaseRun RUN = new CaseRun(BOOKS, new Settle(BOOKS));

    /** Rules that come out of no settlement: orders being made and ended, accounts, deadlines, follow-up, notes. */
    private static final Set<String> WITHOUT_CASE = Set.of(
            "REG-9", "REG-16", "REG-17", "REG-18", "REG-19", "BILL-2", "BILL-3", "LIFE-1", "LIFE-2", "LIFE-3", "LIFE-4",
            "LIFE-6", "SYS-2", "SYS-4", "SYS-5", "SYS-6", "SYS-7", "SYS-8");

    @TestFactory
    Stream<DynamicTest> the_contract() {
        return holding("contract");
    }

    @TestFactory
    Stream<DynamicTest> a_second_reading_of_the_rules() {
        return holding("second-reading");
    }

    @TestFactory
    Stream<DynamicTest> boundaries_and_policies() {
        return holding("rules");
    }

    @Test
    void no_case_is_lost() {
        assertThat(ProjectFolder.cases("contract")).hasSize(28);
        assertThat(ProjectFolder.cases("second-reading")).hasSize(200);
        assertThat(ProjectFolder.cases("rules")).hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void cases_cite_known_rules_and_each_rule_that_settles_has_one() {
        Set<String> cited = new TreeSet<>();
        all().forEach(file -> cited.addAll(rulesOf(fieldsOf(file))));
        Set<String> settling =
                Stream.of(RuleId.values()).map(RuleId::text).collect(Collectors.toCollection(TreeSet::new));
        settling.removeAll(WITHOUT_CASE);

        assertThat(cited).isEqualTo(settling);
    }

    /** What a case expects is compared value by value: each, made wrong, is the one mismatch. */
    @Test
    void a_wrong_expectation_is_found_whatever_it_is_of() {
        int altered = 0;
        for (Path file : all().toList()) {
            CaseRun.Result result = RUN.of(file);
            for (Expectation right : result.expected()) {
                for (List<String> values : wrong(right)) {
                    Expectation wrong = new Expectation(right.path(), values, right.line());
                    assertThat(CaseCheck.mismatches(replaced(result.expected(), right, wrong), result.outcome()))
                            .as("%s, %s", file.getFileName(), right.pathText())
                            .extracting(CaseCheck.Mismatch::path, CaseCheck.Mismatch::line)
                            .containsExactly(tuple(right.pathText(), right.line()));
                    altered++;
                }
            }
        }
        assertThat(altered).isGreaterThan(7000);
    }

    private static Stream<DynamicTest> holding(String origin) {
        return ProjectFolder.cases(origin).stream()
                .map(file -> DynamicTest.dynamicTest(nameOf(file), file.toUri(), () -> holds(file)));
    }

    private static void holds(Path file) {
        CaseRun.Result result = RUN.of(file);

        assertThat(result.expected()).isNotEmpty();
        assertThat(result.mismatches()).isEmpty();
        OutcomeShape.check(result.outcome());
    }

    private static Stream<Path> all() {
        return Stream.of("contract", "second-reading", "rules").flatMap(origin -> ProjectFolder.cases(origin).stream());
    }

    /** {@code PAY-1, GRANT-1: Executed time is paid up to the granted [05-cap-and-excess]}. */
    private static String nameOf(Path file) {
        YamlFields fields = fieldsOf(file);
        String title = fields.optional("case").flatMap(YamlValue::text).orElseThrow();
        String id = file.getFileName().toString().replace(".yaml", "");
        return String.join(", ", rulesOf(fields)) + ": " + title + " [" + id + "]";
    }

    private static YamlFields fieldsOf(Path file) {
        return YamlFile.parse(file.toString(), ProjectFolder.text(file), new Faults())
                .orElseThrow()
                .fields();
    }

    private static List<String> rulesOf(YamlFields fields) {
        return fields.optional("rules").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(rule -> rule.text().stream())
                .toList();
    }

    private static List<Expectation> replaced(List<Expectation> all, Expectation right, Expectation wrong) {
        return all.stream().map(each -> each == right ? wrong : each).toList();
    }

    private static List<List<String>> wrong(Expectation right) {
        if (!right.path().get(right.path().size() - 1).equals("deviations")) {
            return List.of(List.of(wrong(right.values().get(0))));
        }
        List<String> oneMore = new ArrayList<>(right.values());
        oneMore.add("ZZZ");
        return right.values().isEmpty()
                ? List.of(oneMore)
                : List.of(oneMore, right.values().subList(1, right.values().size()));
    }

    /** A second more, an öre more, or another name. */
    private static String wrong(String value) {
        if (value.startsWith("PT")) {
            return Duration.parse(value).plusSeconds(1).toString();
        }
        return value.matches("\\d+\\.\\d+")
                ? new BigDecimal(value).add(new BigDecimal("0.01")).toString()
                : value + "1";
    }
}
