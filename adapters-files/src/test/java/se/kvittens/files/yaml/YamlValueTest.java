package se.kvittens.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

/** A value that is not of the shape that is asked for, and a field that is not there, is said with its place. */
class YamlValueTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a: | true", "a: ~ | true", "a: null | true", "a: 'null' | false", "a: '' | false", "a: 0 | false"
            })
    void nothing_and_its_signs_are_null_unless_quoted(String text, boolean isNull) {
        YamlFields root = parsed(text);

        assertThat(root.optional("a").isEmpty()).isEqualTo(isNull);
        assertThat(root.has("a")).isTrue();
        assertThat(root.has("b")).isFalse();
    }

    @Test
    void a_value_of_another_shape_shows_as_what_it_is() {
        YamlFields root = parsed("list: [1]\nfields: {x: 1}\ntext: t\nnothing:\n");
        root.all().get("list").text();
        root.all().get("fields").text();
        root.all().get("nothing").text();
        assertThat(root.all().get("text").items()).isEmpty();
        assertThat(root.all().get("fields").items()).isEmpty();
        assertThat(root.all().get("nothing").items()).isEmpty();
        assertThat(root.all().get("text").fields().all()).isEmpty();
        assertThat(root.all().get("list").fields().required("x")).isEmpty();

        assertThat(found())
                .containsExactly(
                        tuple(FaultKind.INVALID_VALUE, 1L, "list", "[…]", Expectation.SINGLE_VALUE.key()),
                        tuple(FaultKind.INVALID_VALUE, 2L, "fields", "{…}", Expectation.SINGLE_VALUE.key()),
                        tuple(FaultKind.MISSING_FIELD, 4L, "nothing", "", Expectation.SINGLE_VALUE.key()),
                        tuple(FaultKind.INVALID_VALUE, 3L, "text", "t", Expectation.LIST.key()),
                        tuple(FaultKind.INVALID_VALUE, 2L, "fields", "{…}", Expectation.LIST.key()),
                        tuple(FaultKind.INVALID_VALUE, 3L, "text", "t", Expectation.NAMED_FIELDS.key()),
                        tuple(FaultKind.INVALID_VALUE, 1L, "list", "[…]", Expectation.NAMED_FIELDS.key()),
                        tuple(FaultKind.MISSING_FIELD, 1L, "list.x", "", ""));
    }

    @Test
    void a_document_of_another_shape_has_no_path() {
        YamlFile.parse("f.yaml", "[1]", faults).orElseThrow().fields();

        assertThat(found())
                .containsExactly(tuple(FaultKind.INVALID_VALUE, 1L, "…", "[…]", Expectation.NAMED_FIELDS.key()));
    }

    @Test
    void a_name_that_is_no_single_value_is_a_fault_and_the_others_are_read() {
        YamlFields root = parsed("a: 1\n? [x, y]\n: 2\nb: 3\n");

        assertThat(root.all()).containsOnlyKeys("a", "b");
        assertThat(found()).containsExactly(tuple(FaultKind.INVALID_VALUE, 2L, "…", "{…}", Expectation.NAME.key()));
    }

    @Test
    void of_a_field_that_stands_twice_the_first_is_read() {
        YamlFields root = parsed("a: 1\nb:\n  c: 2\n  c: 3\n");

        assertThat(root.required("b")
                        .orElseThrow()
                        .fields()
                        .required("c")
                        .orElseThrow()
                        .text())
                .contains("2");
        assertThat(found()).containsExactly(tuple(FaultKind.DUPLICATE_FIELD, 4L, "b.c", "", ""));
    }

    @Test
    void a_field_that_nobody_asked_for_is_told_with_those_that_were() {
        YamlFields root = parsed("a: 1\nz: 2\n");
        root.required("a");
        root.optional("b");
        root.refuseUnknown();
        parsed("y: 1").all();

        assertThat(found()).containsExactly(tuple(FaultKind.UNKNOWN_FIELD, 2L, "z", "", "a, b"));
    }

    @Test
    void a_field_that_is_missing_is_on_the_line_of_its_mapping_and_an_empty_one_on_its_own() {
        YamlFields root = parsed("a: 1\nb:\n  c: 1\n  d:\n");
        YamlFields inner = root.required("b").orElseThrow().fields();

        assertThat(inner.required("d")).isEmpty();
        assertThat(inner.required("e")).isEmpty();
        assertThat(root.required("f")).isEmpty();
        assertThat(found())
                .containsExactly(
                        tuple(FaultKind.MISSING_FIELD, 4L, "b.d", "", ""),
                        tuple(FaultKind.MISSING_FIELD, 3L, "b.e", "", ""),
                        tuple(FaultKind.MISSING_FIELD, 1L, "f", "", ""));
    }

    /** For going on after a whole part was said to be missing. */
    @Test
    void what_is_missing_has_no_fields_and_says_nothing_more() {
        YamlFields missing = YamlFields.missing();

        assertThat(missing.required("a")).isEmpty();
        assertThat(missing.all()).isEmpty();
        missing.refuseUnknown();
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void items_know_their_positions() {
        List<YamlValue> items =
                parsed("a: [x, [y]]").required("a").orElseThrow().items();

        assertThat(items).extracting(YamlValue::path).containsExactly("a[0]", "a[1]");
        assertThat(items.get(1).items()).extracting(YamlValue::path).containsExactly("a[1][0]");
        assertThat(items.get(0).text()).contains("x");
    }

    private YamlFields parsed(String text) {
        return YamlFile.parse("f.yaml", text, faults).orElseThrow().fields();
    }

    private List<Tuple> found() {
        return faults.all().stream()
                .peek(fault -> assertThat(fault.file()).isEqualTo("f.yaml"))
                .map(YamlValueTest::told)
                .toList();
    }

    private static Tuple told(Fault fault) {
        return tuple(fault.kind(), fault.line(), fault.field(), fault.value(), fault.expected());
    }
}
