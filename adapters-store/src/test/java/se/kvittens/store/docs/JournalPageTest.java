package se.kvittens.store.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.StorePlace;

/** The page says all that there is, and nothing that there is not. */
class JournalPageTest {

    private static final String PAGE = page();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_fault_stands_in_the_table_and_no_other() {
        assertThat(firstColumn("| fault | in a file |"))
                .isEqualTo(Arrays.stream(JournalFault.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void every_table_of_the_database_stands_in_the_table_and_no_other(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("journal.db");
        StorePlace.embedded(file, InstantSource.system())
                .openFor(Taps.TOWN)
                .get()
                .close();
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select name from sqlite_master where type = 'table'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }

        assertThat(firstColumn("| table | what |")).isEqualTo(tables);
    }

    @Test
    void the_size_of_each_bad_day_can_be_set_as_the_page_says() throws IOException {
        Pattern setting = Pattern.compile("\"(store\\.[a-z]+)\"");
        Set<String> known;
        try (Stream<Path> tests = Files.list(Path.of("src/test/java/se/kvittens/store/badday"))) {
            known = tests.flatMap(each -> setting.matcher(read(each)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> said = Pattern.compile("-D(store\\.(?!postgres)[a-z]+)")
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).isNotEmpty().isEqualTo(known);
    }

    @Test
    void the_variables_of_the_environment_are_named() {
        assertThat(PAGE).contains(Login.USER_VARIABLE, Login.PASSWORD_VARIABLE);
    }

    /** What stands as code in the first column of the table that begins so. */
    private static Set<String> firstColumn(String head) {
        int start = PAGE.indexOf(head);
        assertThat(start).as(head).isPositive();
        return PAGE.substring(start)
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult match) -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() {
        return read(Path.of("../docs/journal.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
