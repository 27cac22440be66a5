package se.kvittens.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** What is measured is the month that was meant, all of it, whoever settles it. */
class SubjectTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @TempDir
    private Path root;

    private Subject subject;

    @BeforeEach
    void make() throws IOException {
        BenchMonths.write(root, 600, 3);
        subject = Subject.read(MonthFolder.open(root, BOOKS).get(), BOOKS).get();
    }

    @Test
    void threads_change_no_sum() throws Exception {
        long expected = settlements().stream()
                .mapToLong(each -> each.invoice().amount().value())
                .sum();
        try (RulesInMemory alone = new RulesInMemory(subject, 1, RulesInMemory::amountOf);
                RulesInMemory sideBySide = new RulesInMemory(subject, 3, RulesInMemory::amountOf)) {
            assertThat(alone.run()).isEqualTo(expected).isPositive();
            assertThat(sideBySide.run()).isEqualTo(expected);
        }
    }

    /** Times, amounts and deviations of all visits and recipients have reasons. */
    @Test
    void reading_explanations_finds_more_reasons_than_there_are_visits() {
        for (Settlement settlement : settlements()) {
            assertThat(ReasonWalk.reasonsOf(settlement))
                    .isGreaterThan(2 * settlement.visits().count());
        }
    }

    @Test
    void splitting_goes_through_every_field() throws IOException {
        Path file = Files.writeString(root.resolve("two.csv"), "a,b\n\"c,d\",\n");

        assertThat(new CsvSplit(List.of(file, file)).run()).isEqualTo(2 * "abc,d".length());
    }

    @Test
    void all_files_of_all_providers_are_split() {
        assertThat(CsvSplit.filesOf(subject.folder()))
                .hasSize(6 * subject.months().size());
    }

    @Test
    void settlements_that_are_kept_hold_something_for_each_visit() {
        KeptSettlements kept = KeptSettlements.of(subject);

        assertThat(kept.visits()).isEqualTo(subject.visits());
        assertThat(kept.bytesOfVisit()).isPositive();
    }

    @Test
    void a_folder_with_faults_is_not_measured() throws IOException {
        Path visits = subject.folder().providers().get(1).path().resolve("visits.csv");
        Files.writeString(visits, Files.readString(visits).replaceFirst("NFC", "BY_HEART"));

        assertThat(Subject.read(subject.folder(), BOOKS).getLeft())
                .isEqualTo(subject.months().get(1).provider().providerName());
    }

    private List<Settlement> settlements() {
        Settle settle = new Settle(BOOKS);
        return subject.months().stream()
                .map(month -> settle.settle(month, Subject.BASIS).get())
                .toList();
    }
}
