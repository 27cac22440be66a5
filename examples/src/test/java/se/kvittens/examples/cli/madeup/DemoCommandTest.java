package se.kvittens.examples.cli.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.rulebook.RuleBookFolder;

/** {@code kvittens demo}: two months by way of two systems, settled, and what it says to try next. */
class DemoCommandTest {

    private static final String PROGRAM = "  ./kvittens ";

    @TempDir
    private static Path folder;

    private static Path out;
    private static Ran demo;

    @BeforeAll
    static void run() {
        out = folder.resolve("demo");
        demo = Ran.english("demo", "--out", out).exits(0);
    }

    @Test
    void both_months_and_their_bases_are_there() {
        assertThat(Folders.namesIn(out))
                .containsExactly(
                        "basis-2024-09",
                        "basis-2024-10",
                        "feeds-2024-09",
                        "feeds-2024-10",
                        "month-2024-09",
                        "month-2024-10",
                        "reconciliation-2024-09");
        assertThat(Folders.namesIn(folder)).containsExactly("demo");
        for (String basis : List.of("basis-2024-09", "basis-2024-10")) {
            assertThat(Folders.filesIn(out.resolve(basis)))
                    .hasSize(16)
                    .contains("Hemtjänst-Exempelviken/basis.json", "Exempelöns-omsorg/lines.csv")
                    .contains("Hemtjänst-Exempelviken/basis.xlsx", "Hemtjänst-Exempelviken/basis.html");
        }
    }

    @Test
    void the_folders_are_sound_and_say_that_their_prices_are_made_up() {
        RuleBooks books = RuleBookFolder.bundled();
        for (String month : List.of("month-2024-09", "month-2024-10")) {
            MonthFolder opened = MonthFolder.open(out.resolve(month), books)
                    .getOrElseThrow(faults -> new AssertionError(faults.toString()));
            assertThat(opened.prices().isExample()).isTrue();
            assertThat(opened.providers()).hasSize(2);
        }
    }

    /** By way of names, words and two systems' ids, what comes in is what was made up. */
    @Test
    void SYS_1_the_months_came_by_the_feeds() {
        List<ProviderMonth> madeUp = DemoMonths.of(DemoMonths.USUAL_SEED, DemoMonths.MONTHS.get(0));
        MonthFolder imported = MonthFolder.open(out.resolve("month-2024-09"), RuleBookFolder.bundled())
                .getOrElseThrow(faults -> new AssertionError(faults.toString()));

        for (int place = 0; place < madeUp.size(); place++) {
            assertThat(imported.providers().get(place).read().month().visits())
                    .containsExactlyInAnyOrderElementsOf(madeUp.get(place).visits());
        }
    }

    /** September from a file of Phoniro's and from Lifecare, October from Lifecare alone. */
    @Test
    void SYS_1_it_says_what_came_from_which_system() {
        assertThat(demo.outLines())
                .filteredOn(line ->
                        line.matches("http://127.0.0.1:\\d+ \\(Lifecare\\): \\d+ recipients, .*, \\d+ visits told"))
                .hasSize(2)
                .anyMatch(line -> line.endsWith(" 4875 visits told"))
                .anyMatch(line -> line.endsWith(" 18270 visits told"));
        assertThat(demo.out())
                .contains("Phoniro has exported 12914 visits", "Phoniro has no visits of this month.")
                .containsOnlyOnce("provider-1/phoniro.csv: 12193 records; 12193 told, 0 skipped, 0 rejected")
                .containsOnlyOnce("provider-2/phoniro.csv: 721 records; 721 told, 0 skipped, 0 rejected");
    }

    /** But for when and from which bytes, the basis is the same to the letter. */
    @Test
    void SYS_1_what_came_by_the_feeds_is_settled_as_the_month_that_was_made_up(@TempDir Path other) throws IOException {
        for (YearMonth month : DemoMonths.MONTHS) {
            Path made = other.resolve("month-" + month);
            MonthFolderWriter.to(made).write(DemoMonths.of(DemoMonths.USUAL_SEED, month));
            Ran.english("settle", made, "--out", other.resolve("basis-" + month))
                    .exits(1);

            Map<String, String> expected = settled(other.resolve("basis-" + month));
            assertThat(expected).hasSize(12).isEqualTo(settled(out.resolve("basis-" + month)));
        }
    }

    private static Map<String, String> settled(Path basis) {
        return Folders.filesIn(basis).stream()
                .filter(name -> name.endsWith(".csv") || name.endsWith(".json"))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Project.text(basis.resolve(name))
                                .replaceAll("\"(inputHash|asOf)\" : \"[^\"]*\"", "$1")));
    }

    @Test
    void the_simulated_system_is_stopped_when_it_has_been_asked() {
        assertThat(demo.outLines())
                .filteredOn(line -> line.matches("The simulated Lifecare answered [1-9]\\d* requests and is stopped."))
                .hasSize(2);
        assertThat(addressesIn(demo)).hasSize(2).allSatisfy(DemoCommandTest::answersNobody);
    }

    /** The month folder can't take its place, since there is something else. */
    @Test
    void the_simulated_system_is_stopped_when_a_step_fails(@TempDir Path other) {
        Path inTheWay = Folders.write(other.resolve("month-2024-09"), "in the way");

        Ran ran = Ran.english("demo", "--out", other).isRefused();

        assertThat(ran.err()).startsWith("Can't write: ");
        assertThat(inTheWay).hasContent("in the way");
        assertThat(addressesIn(ran)).hasSize(1).allSatisfy(DemoCommandTest::answersNobody);
        assertThat(Folders.namesIn(other)).containsExactly("feeds-2024-09", "month-2024-09");
    }

    private static Set<URI> addressesIn(Ran ran) {
        return Pattern.compile("http://127\\.0\\.0\\.1:\\d+")
                .matcher(ran.out())
                .results()
                .map(found -> URI.create(found.group()))
                .collect(Collectors.toSet());
    }

    private static void answersNobody(URI address) {
        assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void the_summaries_are_shown() {
        assertThat(demo.out())
                .contains("haninge-v1 2024-09, 2 providers", "haninge-v2 2024-10, 2 providers")
                .contains("Hemtjänst Exempelviken", "Exempelöns omsorg", "Now try:")
                .doesNotContain("No deviations.");
        assertThat(demo.err()).isEmpty();
    }

    /** As they stand, but for where a basis goes: else it would go into the folder that the tests run in. */
    @Test
    void what_it_says_to_try_next_works() {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            if (words.contains("settle") && !words.contains("--out")) {
                words.addAll(List.of("--out", folder.resolve("next").toString()));
            }
            Ran ran = Ran.exactly(words.toArray(new String[0]));

            assertThat(ran.exitCode()).as("%s: %s", command, ran.err()).isLessThanOrEqualTo(1);
            assertThat(ran.out()).as(command).isNotBlank();
            assertThat(ran.err()).as(command).isEmpty();
        }
        assertThat(commands).anyMatch(each -> each.startsWith("explain ")).anyMatch(each -> each.startsWith("settle "));
    }

    @Test
    void who_is_explained_is_paid_less_than_was_executed() {
        String explain = commands().stream()
                .filter(each -> each.startsWith("explain "))
                .findFirst()
                .orElseThrow();

        assertThat(Ran.exactly(explain.split(" ")).out()).contains("PAY-1", "Mer tid är utförd än beviljad");
    }

    @Test
    void the_same_seed_gives_the_same_and_another_another(@TempDir Path other) {
        Ran again = Ran.english("demo", "--out", other.resolve("same"), "--seed", 20240923L)
                .exits(0);
        Ran.swedish("demo", "--out", other.resolve("other"), "--seed", 7).exits(0);

        assertThat(Folders.contentsOf(other.resolve("same/month-2024-10")))
                .isEqualTo(Folders.contentsOf(out.resolve("month-2024-10")));
        assertThat(Folders.contentsOf(other.resolve("other/month-2024-10")))
                .isNotEqualTo(Folders.contentsOf(out.resolve("month-2024-10")));
        assertThat(again.outLines()).hasSameSizeAs(demo.outLines());
    }

    @Test
    void a_folder_that_cant_be_written_is_said_without_a_stack_trace(@TempDir Path other) {
        Path file = Folders.write(other.resolve("file"), "in the way");

        assertThat(Ran.swedish("demo", "--out", file).isRefused().err()).startsWith("Kan inte skriva: ");
        assertThat(file).hasContent("in the way");
    }

    private static List<String> commands() {
        return demo.outLines().stream()
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()))
                .toList();
    }
}
