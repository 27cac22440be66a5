package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Approving;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** Where a visit is of the month in which it ends, lists and approvals go by that. */
class CountsByItsEndTest {

    private static final String WHEN = "2024-11-03T10:00";

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void tap() {
        months = new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-31T23:00", "2024-11-01T01:00")
                .visited("v2", "bo", "2024-11-02T08:00", "2024-11-02T09:00");
        Folders.copy(Project.ruleBooks(), books());
        Path book = books().resolve("haninge/2024-10-01.yaml");
        String byStart = Project.text(book);
        String byEnd = byStart.replace("monthOf:\n      value: START\n", "monthOf:\n      value: END\n");
        assertThat(byEnd).isNotEqualTo(byStart);
        Folders.write(book, byEnd);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10, 2024-10-31, 2024-10-31, false",
        "2024-11, 2024-11-01, 2024-11-01, true",
        "2024-11, 2024-11-02, 2024-11-30, false"
    })
    void TIME_2_a_visit_is_listed_and_approved_on_the_day_on_which_it_counts(
            String month, String from, String to, boolean isOfThem) {
        Object days = new Object[] {"--from", from, "--to", to, "--rulebooks", books()};

        Ran list = months.visits(WHEN, month, "list", PLANNER, days);
        Ran approved = new Approving(months).all(WHEN, month, days);

        assertThat(list.out().contains("v1@")).isEqualTo(isOfThem);
        assertThat(approved.exits(0).out().contains("v1: recorded (approve)")).isEqualTo(isOfThem);
    }

    @Test
    void TIME_2_all_that_are_listed_in_a_month_are_approved_in_it() {
        assertThat(new Approving(months)
                        .all(WHEN, "2024-11", "--rulebooks", books())
                        .exits(0)
                        .outLines())
                .containsExactly("v1: recorded (approve)", "v2: recorded (approve)");
    }

    private Path books() {
        return folder.resolve("books");
    }
}
