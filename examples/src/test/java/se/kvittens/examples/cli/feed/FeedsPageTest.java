package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.orders.AbsenceField;
import se.kvittens.files.orders.OrderField;
import se.kvittens.files.people.CarerField;
import se.kvittens.files.people.RecipientField;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.visits.VisitField;

/** docs/feeds.md says what the program does. */
class FeedsPageTest {

    private static final Path EXAMPLE = Project.root().resolve("docs/examples/feeds");

    @TempDir
    private Path folder;

    @Test
    void the_suggestion_is_the_one_on_the_page() throws IOException {
        Ran ran = Ran.english("profile", "suggest", EXAMPLE.resolve("besokslista.txt"), "--book", "haninge-v1")
                .exits(1);

        assertThat(page()).contains("```yaml\n" + ran.out() + "```\n");
    }

    @Test
    void it_is_suggested_in_swedish_too() {
        assertThat(Ran.swedish("profile", "suggest", EXAMPLE.resolve("besokslista.txt"))
                        .exits(1)
                        .out())
                .contains("# start: hittades inte, och behövs", "#   Kom: klockslag, HH.mm", "vad betyder dessa?")
                .doesNotContain("Märta", "Hägg", "Amir");
    }

    @Test
    void a_file_that_is_not_there_or_is_no_table_is_refused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        assertThat(Ran.english("profile", "suggest", folder.resolve("nowhere.csv"))
                        .isRefused()
                        .err())
                .contains("nowhere.csv: MISSING_FILE");
        assertThat(Ran.english("profile", "suggest", empty).isRefused().err()).contains("No table");
    }

    @Test
    void the_mended_profile_reads_the_file() throws IOException {
        Ran ran =
                Ran.english("import", EXAMPLE, "--out", folder.resolve("month")).exits(0);

        assertThat(ran.out())
                .contains("besokslista.txt: 7 records; 6 told, 1 skipped, 0 rejected")
                .contains("Exempelhemtjänsten: 2 recipients, 6 visits");
        assertThat(Files.readString(folder.resolve("month/visits.csv")))
                .contains("2024-09-03T21:40,NFC,2024-09-04T00:05,NFC", "PT45M")
                .doesNotContain("Löf", "Hägg");
        Ran.english("settle", folder.resolve("month"), "--out", folder.resolve("basis"))
                .exits(1);
    }

    @Test
    void the_page_names_every_field() throws IOException {
        for (Class<? extends FeedField> of : List.of(
                VisitField.class, OrderField.class, AbsenceField.class, RecipientField.class, CarerField.class)) {
            assertThat(Arrays.stream(of.getEnumConstants()).map(field -> "`" + field.key() + "`"))
                    .allSatisfy(name -> assertThat(page()).contains(name));
        }
    }

    private static String page() throws IOException {
        return Files.readString(Project.root().resolve("docs/feeds.md"));
    }
}
