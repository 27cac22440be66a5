package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthsupply.MonthsFolder;

/** The page on serving names every field, and its example is a serve folder whose months are supplied. */
class ServePageTest extends ServeFolderFiles {

    private static final Path DOCS = Path.of("..", "docs");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Test
    void the_example_is_a_serve_folder_and_has_the_month_of_each_provider() {
        ServeFolder folder = ServeFolder.open(DOCS.resolve("examples/serve"), MARCH, Map.of())
                .get();
        MonthsFolder months = folder.months(told -> {});

        assertThat(months.providers()).hasSize(2);
        assertThat(months.find(new ProviderId("Handens hemtjänst Norra"), MARCH).get())
                .hasValueSatisfying(
                        supplied -> assertThat(supplied.month().recipients()).hasSize(4));
        assertThat(months.find(new ProviderId("Handens hemtjänst Södra"), MARCH).get())
                .isPresent();
        assertThat(folder.manifest().signIn().orElseThrow().roles()).containsValues(Role.values());
    }

    @Test
    void the_page_names_every_field() throws IOException {
        with(
                "serve.yaml",
                HEAD + SIGN_IN
                        + "  nothing: 1\nlimits: {nothing: 1}\nmetrics: {nothing: 1}\nwebhooks: {nothing: 1}\nnothing: 1\n");
        Stream<String> fields = open(Map.of()).getLeft().stream()
                .filter(fault -> fault.kind() == FaultKind.UNKNOWN_FIELD)
                .map(Fault::expected)
                .flatMap(known -> Arrays.stream(known.split(", ")));

        assertThat(Files.readString(DOCS.resolve("serve.md")))
                .contains(fields.map(field -> "| `" + field + "` |").toList())
                .contains(names(Role.values()))
                .contains(names(SupplyFault.values()))
                .contains(names(Overrides.Variable.values()))
                .contains(ListenAddress.USUAL.toString(), StoreFields.USUAL_FILE, WebhookSettings.USUAL_KEY);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(each -> "`" + each + "`").toList();
    }
}
