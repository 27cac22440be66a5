package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** A journal in which nothing was ever taken down is shown empty to whoever looks, and becomes that of whoever writes. */
class FirstLookTest {

    private static final String WHEN = "2024-11-20T10:00";
    private static final String ISSUE =
            "tags issue 04A1B2C3D4E501 --provider Norra --recipients 2 --role CASE_WORKER --municipality ";

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void begin() {
        months = new TappedMonths(folder);
        Folders.write(months.journal(), "");
    }

    @Test
    void a_mistyped_municipality_in_a_first_look_takes_a_journal_from_nobody() {
        assertThat(run("tags list --role PLANNER --municipality huddinge")
                        .exits(0)
                        .err())
                .isEmpty();

        run(ISSUE + "haninge").exits(0);
        assertThat(run("tags list --role PLANNER --municipality haninge")
                        .exits(0)
                        .out())
                .contains("04A1B2C3D4E501");
        assertThat(run("tags list --role PLANNER --municipality huddinge")
                        .isRefused()
                        .err())
                .contains("ANOTHER_MUNICIPALITY");
    }

    @Test
    void the_first_tag_that_is_issued_makes_it_that_municipalitys() {
        run(ISSUE + "huddinge").exits(0);

        assertThat(run(ISSUE + "haninge").isRefused().err()).contains("ANOTHER_MUNICIPALITY");
    }

    private Ran run(String words) {
        return months.run(WHEN, TappedMonths.words(words.split(" "), "--journal", months.journal(), "--as", "ylva"));
    }
}
