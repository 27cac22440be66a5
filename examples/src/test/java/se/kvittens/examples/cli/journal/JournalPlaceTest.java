package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** Where a journal is, is said the same way to each command, and so is why it can't be opened. */
class JournalPlaceTest {

    private static final String SETTLE = "settle 2024-10 --as ylva --role PLANNER";
    private static final String STATUS = "month status 2024-10";
    private static final String LIST = "visits list 2024-10 --as ylva --role PLANNER";
    private static final String CHECK = "journal check";
    private static final String TAGS = "tags list --as ylva --role PLANNER --municipality haninge";

    @TempDir
    private Path folder;

    private TappedMonths months;
    private Path login;

    @BeforeEach
    void logIn() {
        months = new TappedMonths(folder);
        login = Folders.write(folder.resolve("login.properties"), "user=kvittens\npassword=hemligt\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {SETTLE, STATUS, LIST, CHECK, TAGS})
    void neither_a_user_nor_a_password_may_stand_in_an_address(String words) {
        for (String address : new String[] {
            "jdbc:postgresql://x:hemligt@127.0.0.1:1/x", "jdbc:postgresql://127.0.0.1:1/x?Password=hemligt", "hemlig"
        }) {
            assertThat(run(words, "--database", address, "--login", login)
                            .isRefused()
                            .err())
                    .startsWith("That is no address of a database.")
                    .doesNotContain("hemlig");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SETTLE, STATUS, LIST, CHECK, TAGS})
    void a_login_comes_from_a_file(String words) {
        String address = "jdbc:postgresql://127.0.0.1:1/x";

        assertThat(run(words, "--database", address, "--login", login)
                        .isRefused()
                        .err())
                .startsWith("jdbc:postgresql://127.0.0.1:1/x: UNREACHABLE: It can't be reached");
        assertThat(run(words, "--database", address, "--login", folder.resolve("none"))
                        .isRefused()
                        .err())
                .startsWith("The login can't be read: ");
        assertThat(run(words, "--database", address).isRefused().err()).startsWith("Nobody says as whom");
    }

    @ParameterizedTest
    @ValueSource(strings = {SETTLE, STATUS, LIST, CHECK, TAGS})
    void a_file_that_is_not_there_is_not_made(String words) {
        Path none = folder.resolve("none.db");

        assertThat(run(words, "--journal", none).isRefused().err()).startsWith("There is no journal " + none);
        assertThat(none).doesNotExist();
    }

    /** Also where the place and who looks belong together, and are asked for together. */
    @ParameterizedTest
    @ValueSource(strings = {SETTLE, STATUS, LIST, CHECK, TAGS})
    void it_is_one_place(String words) {
        assertThat(run(words, "--journal", "x", "--database", "y").isRefused().err())
                .startsWith("Only one of these can be given: --journal, --database")
                .contains("--help")
                .doesNotContain("Missing");
    }

    private Ran run(String words, Object... place) {
        Object[] placed = Arrays.stream(words.split(" "))
                .map(word -> word.equals("2024-10") ? months.folder(word).toString() : word)
                .toArray();
        return months.run("2024-11-06T08:00", TappedMonths.words(placed, place));
    }
}
