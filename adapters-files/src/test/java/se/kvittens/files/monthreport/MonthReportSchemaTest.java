package se.kvittens.files.monthreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.kvittens.application.monthreport.ReportedTime;
import se.kvittens.files.docs.ProjectFolder;

/** The JSON Schema of profiles of month reports says what their reader says. */
class MonthReportSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"manadsrapport.yaml", "manadsrapport-xlsx.yaml"})
    void the_examples_keep_to_it(String name) throws IOException {
        assertThat(messages(Files.readString(ProjectFolder.docs("examples/month-report/" + name))))
                .isEmpty();
        assertThat(messages(Reports.EVERY_COLUMN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"of: month", "time: PAYED", "field: dat,", "as: HOURS", "encoding: ebcdic", "lines: CR"})
    void what_the_reader_refuses_it_refuses(String wrong) throws IOException {
        String key = wrong.substring(0, wrong.indexOf(':'));
        String sound = Reports.EVERY_COLUMN
                .replace("columns:", "time: PAID\ncolumns:")
                .replace("header: Tid", "header: Tid, as: CLOCK")
                .replace("encoding: windows", "lineEnd: LF, encoding: windows");
        assertThat(messages(sound)).isEmpty();
        String broken = switch (key) {
            case "of" -> sound.replace("of: month-report", wrong);
            case "time" -> sound.replace("time: PAID", wrong);
            case "field" -> sound.replace("field: date,", wrong);
            case "as" -> sound.replace("as: CLOCK", wrong);
            case "encoding" -> sound.replace("encoding: windows-1252", wrong);
            default -> sound.replace("lineEnd: LF", wrong);
        };

        assertThat(Reports.faults(broken)).isNotEmpty();
        assertThat(messages(broken)).isNotEmpty();
    }

    @Test
    void it_names_all_fields_times_roundings_and_forms() throws IOException {
        JsonNode properties = schema().get("properties");
        JsonNode column = properties.at("/columns/items/properties");

        assertThat(texts(column.at("/field/enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportField.values())
                        .map(ReportField::key)
                        .toList());
        assertThat(texts(column.at("/as/enum"))).containsExactlyInAnyOrderElementsOf(names(LengthForm.values()));
        assertThat(texts(properties.at("/time/enum")))
                .containsExactlyInAnyOrderElementsOf(names(ReportedTime.values()));
        assertThat(texts(properties.at("/rounding/enum")))
                .containsExactlyInAnyOrderElementsOf(names(RowRounding.values()));
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(constants).map(Enum::name).forEach(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Set<ValidationMessage> messages(String profile) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(profile);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema())
                .validate(JSON.valueToTree(read));
    }

    private static JsonNode schema() throws IOException {
        return JSON.readTree(Files.readString(ProjectFolder.docs("schema/month-report.schema.json")));
    }
}
