package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.files.monthfolder.MonthFolderWriter;

/** The program that the README shows does what it says. */
class EmbeddingTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @TempDir
    private Path folder;

    @Test
    void it_explains_every_recipient_of_a_demo_month() throws IOException {
        List<ProviderMonth> demo = DemoMonths.of(DemoMonths.USUAL_SEED, OCTOBER);
        ProviderMonth ofTheIsland = demo.get(1);
        MonthFolderWriter.to(folder).write(List.of(ofTheIsland));

        String said = run(folder);

        assertThat(said.lines().filter(line -> line.startsWith("Recipient ") && line.contains(", 2024-10: why")))
                .hasSize(24);
        assertThat(said)
                .contains("haninge-v2", "Final basis, taken 2024-11-06 08:00")
                .doesNotContain("\tat ");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThatThrownBy(() -> Embedding.main(new String[] {folder.toString()}))
                .isInstanceOf(RuntimeException.class);
    }

    private static String run(Path folder) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Embedding.main(new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
