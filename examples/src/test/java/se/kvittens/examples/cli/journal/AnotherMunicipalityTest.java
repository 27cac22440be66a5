package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** The journal of Haninge, in which a tag hangs at anna's, and commands that work for Huddinge. */
class AnotherMunicipalityTest {

    private static final String WHEN = "2024-11-20T10:00";

    @TempDir
    private Path folder;

    private TappedMonths months;
    private String before = "";

    @BeforeEach
    void tap() throws IOException {
        months = new TappedMonths(folder).visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30");
        run("tags issue 04A1B2C3D4E501 --municipality haninge --provider Norra_omsorgen --recipients 2", "CASE_WORKER");
        run("tags mount 04A1B2C3D4E501 --municipality haninge --recipient anna", "PLANNER");
        before = checked();
        Path other = Files.createDirectory(folder.resolve("huddinge"));
        for (Path file : files(months.folder("2024-10"))) {
            Files.writeString(
                    other.resolve(file.getFileName()), Files.readString(file).replace("haninge", "huddinge"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @AfterEach
    void nothing_was_taken_down_for_it() {
        assertThat(checked()).isEqualTo(before);
        assertThat(folder.resolve("written")).doesNotExist();
    }

    /** Whosever it is, it is looked through. */
    private String checked() {
        return Ran.english("journal", "check", "--journal", months.journal())
                .exits(0)
                .out();
    }

    @ParameterizedTest
    @CsvSource({
        "visits list huddinge, PLANNER",
        "visits approve huddinge v1, CARER",
        "month corrections huddinge, PLANNER",
        "month export huddinge --into written, PLANNER",
        "month close huddinge --out written, FEE_HANDLER",
        "month status huddinge, ",
        "settle huddinge --out written, PLANNER",
        "tags list --municipality huddinge, PLANNER",
        "tags due --municipality huddinge --provider Norra_omsorgen --month 2024-11, REVIEWER",
        "tags issue 04A1B2C3D4E502 --municipality huddinge --provider Norra_omsorgen --recipients 2, CASE_WORKER",
        "tags mount 04A1B2C3D4E501 --municipality huddinge --recipient bo, PLANNER",
        "tags check 04A1B2C3D4E501 --municipality huddinge --in-place, CASE_WORKER",
        "tags retire 04A1B2C3D4E501 --municipality huddinge, PLANNER",
        "journal erase anna --municipality huddinge --yes, SYSTEM_ADMINISTRATOR",
        "journal export --municipality huddinge --out written, SYSTEM_ADMINISTRATOR",
        "journal readings --municipality huddinge --provider Norra_omsorgen --recipient anna"
                + " --from 2024-10-01 --to 2024-11-30, MANAGER",
    })
    void it_is_refused_whatever_is_asked(String words, @Nullable String role) {
        Ran ran = run(words, role).isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(months.journal() + ": ANOTHER_MUNICIPALITY: It is another municipality's.")
                .contains("a journal of its own");
    }

    /** That the journal's own municipality is refused a person at whose door a tag hangs, and by what. */
    @Test
    void SYS_8_who_has_a_tag_at_the_door_is_erased_for_neither() {
        assertThat(run("journal erase anna --municipality haninge --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .startsWith("TAG_MOUNTED");
        assertThat(run("journal erase anna --municipality huddinge --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("ANOTHER_MUNICIPALITY");
    }

    @Test
    void it_is_said_in_swedish_as_well() {
        assertThat(Ran.swedish(TappedMonths.words(
                                new Object[] {"tags", "list", "--municipality", "huddinge"},
                                "--journal",
                                months.journal(),
                                "--as",
                                "ylva",
                                "--role",
                                "PLANNER"))
                        .isRefused()
                        .err())
                .contains("Den är en annan kommuns.", "en egen journal");
    }

    @Test
    void what_was_taken_out_is_taken_in_by_a_new_one_of_the_same_alone() throws IOException {
        run("journal export --municipality haninge --out out", "SYSTEM_ADMINISTRATOR")
                .exits(0);
        before = checked();

        assertThat(months.run(WHEN, taking("huddinge")).isRefused().err())
                .contains(folder.resolve("out") + ": ANOTHER_MUNICIPALITY");
        assertThat(folder.resolve("new.db")).doesNotExist();
        months.run(WHEN, taking("haninge")).exits(0);
    }

    private Object[] taking(String municipality) {
        return TappedMonths.words(
                new Object[] {"journal", "import", folder.resolve("out"), "--municipality", municipality},
                "--journal",
                folder.resolve("new.db"),
                "--as",
                "ylva",
                "--role",
                "SYSTEM_ADMINISTRATOR");
    }

    /** A file of the test's folder by its name, and a space by a line below. */
    private Ran run(String words, @Nullable String role) {
        Object[] placed = List.of(words.split(" ")).stream()
                .map(word -> List.of("huddinge", "written", "out").contains(word)
                                && !words.contains("--municipality " + word)
                        ? folder.resolve(word).toString()
                        : word.replace('_', ' '))
                .toArray();
        Object[] who = role == null ? new Object[0] : new Object[] {"--as", "ylva", "--role", role, "--why", "control"};
        return months.run(WHEN, TappedMonths.words(placed, "--journal", months.journal(), who));
    }
}
