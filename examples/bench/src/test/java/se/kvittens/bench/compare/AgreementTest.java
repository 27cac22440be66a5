package se.kvittens.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.examples.bench.BenchMonths;
import se.kvittens.examples.bench.Subject;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Kvittens, DuckDB and Drools say the same where they say the same thing; and it would be seen if they did not. */
class AgreementTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final Pattern TIMES =
            Pattern.compile("LIFECARE,2024-10-1([1-9]T\\d\\d:\\d\\d(?::\\d\\d)?),NFC,2024-10-1\\dT");

    @TempDir
    private Path root;

    private Path folder;
    private Subject subject;
    private DuckDb database;

    @BeforeEach
    void make() throws IOException, SQLException {
        folder = root.resolve("month");
        BenchMonths.write(folder, 2_000, 3);
        subject = Subject.read(MonthFolder.open(folder, BOOKS).get(), BOOKS).get();
        database = DuckDb.open(2, "1GB", root.resolve("duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** Reckoned here a third time, by no one of the two. */
    @Test
    void PAY_1_the_lesser_of_executed_and_granted_is_the_same_by_sums_and_by_a_running_cap() throws SQLException {
        SettledTables tables = SettledTables.fill(database, subject);
        long expected = 0;
        Settle settle = new Settle(BOOKS);
        for (ProviderMonth month : subject.months()) {
            for (var recipient : settle.settle(month, Subject.BASIS).get().recipients()) {
                long executed = recipient.visits().stream()
                        .mapToLong(visit -> visit.executed().value().toSeconds())
                        .sum();
                expected += Math.min(executed, recipient.granted().value().toSeconds());
            }
        }
        assertThat(tables.summed()).isEqualTo(expected).isPositive();
        assertThat(tables.runningCap()).isEqualTo(expected);
        assertThat(tables.lesser()).isEqualTo(expected);
    }

    /** A second of one visit is seen in both sums. */
    @Test
    void a_table_that_differs_by_a_second_is_seen() throws SQLException {
        SettledTables tables = SettledTables.fill(database, subject);
        database.run("UPDATE granted SET seconds = 100000000");
        long summed = tables.summed();
        database.run("UPDATE visits SET seconds = seconds + 1 WHERE rowid = (SELECT min(rowid) FROM visits)");

        assertThat(tables.summed()).isEqualTo(summed + 1);
        assertThat(tables.runningCap()).isEqualTo(summed + 1);
    }

    @Test
    void GRANT_1_executed_and_granted_from_csv_agree_by_recipient() throws SQLException, IOException {
        for (boolean unique : new boolean[] {true, false}) {
            if (!unique || Comparison.hasUniqueRecipients(subject)) {
                CsvAgreement agreement = CsvAgreement.check(database, new CsvSql(subject.folder(), unique), subject);
                assertThat(agreement.compared()).isGreaterThan(5);
            }
        }
    }

    @Test
    void visits_that_differ_in_the_file_are_seen() throws IOException {
        int changed = 0;
        for (var provider : subject.folder().providers()) {
            Path visits = provider.path().resolve("visits.csv");
            String text = Files.readString(visits);
            Matcher times = TIMES.matcher(text);
            Files.writeString(
                    visits,
                    times.replaceAll(found -> found.group().replace("LIFECARE,2024-10-1", "LIFECARE,2024-10-0")));
            changed += text.equals(Files.readString(visits)) ? 0 : 1;
        }
        assertThat(changed).isPositive();

        assertThatIllegalStateException()
                .isThrownBy(() -> CsvAgreement.check(
                        database, new CsvSql(subject.folder(), Comparison.hasUniqueRecipients(subject)), subject))
                .withMessageContaining("DuckDB gives");
    }

    @Test
    void REG_6_and_REG_10_are_found_by_drools_for_the_same_visits() {
        DroolsFacts facts = DroolsFacts.of(subject, 2_000);
        Outcome outcome = DroolsRules.compile().run(facts);

        assertThat(DroolsAgreement.check(facts, outcome, BOOKS)).isGreaterThan(1_000);
        assertThat(outcome.notApproved().cardinality()).isPositive();
        assertThat(outcome.incomplete().cardinality()).isPositive();
        assertThat(outcome.paid()).isEqualTo(payable(facts)).isPositive();
    }

    @Test
    void a_rule_that_finds_another_visit_is_seen() {
        DroolsFacts facts = DroolsFacts.of(subject, 2_000);
        Outcome outcome = DroolsRules.compile().run(facts);
        for (int visit = 0; visit < facts.visits().size(); visit++) {
            outcome.incomplete(visit);
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> DroolsAgreement.check(facts, outcome, BOOKS))
                .withMessageContaining("INCOMPLETE");
    }

    @Test
    void a_rule_that_pays_a_second_more_is_seen() {
        DroolsFacts facts = DroolsFacts.of(subject, 2_000);
        Outcome outcome = DroolsRules.compile().run(facts);
        outcome.pay(1);

        assertThatIllegalStateException().isThrownBy(() -> DroolsAgreement.check(facts, outcome, BOOKS));
    }

    private static long payable(DroolsFacts facts) {
        Map<Integer, GrantedFact> granted = new HashMap<>();
        facts.granted().forEach(each -> granted.put(each.getRecipient(), each));
        return facts.visits().stream()
                .filter(visit -> visit.isComplete() && visit.getApproved() <= facts.lock())
                .mapToLong(visit -> granted.get(visit.getRecipient()).take(visit.getSeconds()))
                .sum();
    }
}
