package se.kvittens.files.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.CaseRun;
import se.kvittens.files.rulecase.RuleCaseReader;

/** What docs/cases.md says of rule cases is so. */
class CasesDocumentationTest {

    private static final String PAGE = ProjectFolder.text(ProjectFolder.docs("cases.md"));
    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+)`");

    @TempDir
    Path folder;

    @Test
    void the_example_holds_and_comes_out_as_shown() throws IOException {
        Path file = Files.writeString(folder.resolve("my-case.yaml"), block("yaml"));
        CaseRun.Result result = new CaseRun(BOOKS, new Settle(BOOKS)).of(file);

        assertThat(result.expected()).hasSizeGreaterThan(10);
        assertThat(result.mismatches()).isEmpty();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(json.writeValueAsString(result.outcome().fields())))
                .isEqualTo(json.readTree(block("json")));
    }

    @Test
    void the_mismatch_that_it_shows_comes_so() throws IOException {
        Path file = Files.writeString(
                folder.resolve("my-case.yaml"), block("yaml").replace("amount: 426.33", "amount: 426.34"));

        assertThat(new CaseRun(BOOKS, new Settle(BOOKS)).of(file).mismatches())
                .singleElement()
                .satisfies(mismatch -> assertThat(PAGE)
                        .contains("my-case.yaml:%d: %s: expected %s, was %s"
                                .formatted(mismatch.line(), mismatch.path(), mismatch.expected(), mismatch.actual())));
    }

    /** The reader names the fields that it knows when it is given one that it doesn't. */
    @Test
    void every_field_is_described() {
        String text = """
                municipality: haninge
                month: 2024-11
                x: 1
                recipients: {a: {x: 1, orders: [{granted: PT1H, from: 2024-01-01, mergeAllowed: {x: 1}, x: 1}], absences: [{from: 2024-01-01, cause: OTHER, x: 1}]}}
                visits: [{id: v, recipient: a, start: {at: 2024-11-04T08:00, by: NFC, x: 1}, adjustments: [{made: 2024-11-04T08:00, end: 2024-11-04T08:10, x: 1}], x: 1}]
                expect: {visits: {v: {x: 1}}, recipients: {a: {x: 1}}, invoice: {"-": {x: 1}}, x: 1}
                """;
        Faults faults = new Faults();
        new RuleCaseReader(BOOKS).parse("case.yaml", text, faults);
        Set<String> known = new TreeSet<>();
        faults.all().forEach(fault -> known.addAll(List.of(fault.expected().split(", "))));
        Set<String> described = new TreeSet<>();
        Matcher names = NAME.matcher(PAGE);
        while (names.find()) {
            described.add(names.group(1));
        }

        assertThat(faults.all())
                .extracting(Fault::kind)
                .containsOnly(FaultKind.UNKNOWN_FIELD)
                .hasSize(12);
        assertThat(described).containsAll(known);
    }

    private static String block(String language) {
        int start = PAGE.indexOf("```" + language + "\n") + language.length() + 4;
        return PAGE.substring(start, PAGE.indexOf("```", start));
    }
}
