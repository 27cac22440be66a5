package se.kvittens.files.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.PlanContract;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** The planned visits of a folder of tables, which come, change and go. */
class PlanFilesTest extends PlanContract {

    private static final String HEAD = "visit,provider,recipient,carer,start,end\n";

    @TempDir
    Path root;

    private final List<Fault> told = new ArrayList<>();
    private PlanFiles plans = new PlanFiles(Path.of(""), told::add);

    @BeforeEach
    void twoTables() {
        write("tuesday.csv", HEAD + "v3,Norra,r1,c1,2024-10-02T00:00,2024-10-02T00:30\n");
        write("monday.csv", HEAD + """
                v2,Norra,r2,,2024-10-01T08:00,2024-10-01T08:30
                v1,Norra,r1,c1,2024-10-01T08:00,2024-10-01T08:30
                v0,Södra,r9,c1,2024-10-01T08:00,2024-10-01T08:30
                """);
        plans = new PlanFiles(root, told::add);
    }

    private void write(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    protected Plan plan() {
        return plans.of(new ProviderId("Norra"));
    }

    @Override
    protected DateSpan days() {
        return DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 2));
    }

    private List<String> names() {
        return plan().on(days()).value().orElseThrow().stream()
                .map(PlannedVisit::id)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void SYS_7_the_tables_of_a_folder_make_up_one_plan_and_what_is_hidden_or_no_table_is_passed_over() {
        write(".wednesday.csv", "?");
        write("readme.txt", "?");

        assertThat(names()).containsExactly("v1", "v2", "v3");
        assertThat(plans.of(new ProviderId("Västra")).on(days()).value()).contains(List.of());
        assertThat(told).isEmpty();
    }

    @Test
    void SYS_7_a_table_by_itself_is_a_plan() {
        plans = new PlanFiles(root.resolve("tuesday.csv"), told::add);

        assertThat(names()).containsExactly("v3");
    }

    @Test
    void SYS_7_what_comes_changes_and_goes_is_read_anew() throws IOException {
        assertThat(names()).containsExactly("v1", "v2", "v3");
        write("more.csv", HEAD + "v4,Norra,r1,c1,2024-10-02T10:00,2024-10-02T10:30\n");
        assertThat(names()).containsExactly("v1", "v2", "v3", "v4");
        write("more.csv", HEAD);
        assertThat(names()).containsExactly("v1", "v2", "v3");
        Files.delete(root.resolve("monday.csv"));
        assertThat(names()).containsExactly("v3");
        Files.delete(root.resolve("tuesday.csv"));
        Files.delete(root.resolve("more.csv"));
        assertThat(names()).isEmpty();
    }

    @Test
    void SYS_7_where_a_row_is_wrong_nothing_is_given_and_all_that_is_wrong_is_told_once() {
        write("tuesday.csv", HEAD + """
                v1,Norra,r1,c1,2024-10-02T09:00,2024-10-02T09:30
                v6,Norra,r1,c1,2024-10-02T09:00,2024-10-02T08:30
                """);

        Answer<List<PlannedVisit>> answer = plan().on(days());

        assertThat(answer).isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
        assertThat(plan().on(days())).isEqualTo(answer);
        assertThat(told)
                .extracting(Fault::kind, Fault::file, Fault::line, Fault::field)
                .containsExactly(
                        tuple(
                                FaultKind.DUPLICATE_ID,
                                root.resolve("tuesday.csv").toString(),
                                2L,
                                "visit"),
                        tuple(
                                FaultKind.END_BEFORE_START,
                                root.resolve("tuesday.csv").toString(),
                                3L,
                                "end"));
        write("tuesday.csv", HEAD);
        assertThat(names()).containsExactly("v1", "v2");
    }

    @Test
    void SYS_7_a_table_that_is_not_there_yet_is_told_and_read_once_it_is() {
        plans = new PlanFiles(root.resolve("later.csv"), told::add);

        assertThat(plan().on(days()).isAccepted()).isFalse();
        assertThat(plan().on(days()).isAccepted()).isFalse();
        assertThat(told)
                .extracting(Fault::kind, Fault::expected)
                .containsExactly(tuple(FaultKind.UNREADABLE_FILE, "MISSING"));
        write("later.csv", HEAD + "v1,Norra,r1,c1,2024-10-01T08:00,2024-10-01T08:30\n");
        assertThat(names()).containsExactly("v1");
    }
}
