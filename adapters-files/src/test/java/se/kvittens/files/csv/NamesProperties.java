package se.kvittens.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class NamesProperties {

    @Property
    void names_are_kept_as_by_a_map_and_found_by_their_text_as_by_their_characters(
            @ForAll("names") List<String> put, @ForAll("names") List<String> asked) {
        Map<String, Integer> expected = new HashMap<>();
        Names<Integer> names = new Names<>();
        for (String name : put) {
            expected.put(name, expected.size());
            names.put(name, expected.get(name));
        }

        for (String name : asked) {
            assertThat(names.get(name)).isEqualTo(expected.get(name));
            assertThat(names.get(field(name))).isEqualTo(expected.get(name));
        }
        expected.forEach((name, value) -> assertThat(names.get(field(name))).isEqualTo(value));
    }

    /** Numbered ones, as ids are, and a few of which two have one hash. */
    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> numbered = Arbitraries.integers().between(0, 60).map("v%06d"::formatted);
        Arbitrary<String> alike = Arbitraries.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "å", "–");
        return Arbitraries.frequencyOf(Tuple.of(4, numbered), Tuple.of(1, alike))
                .list()
                .ofMaxSize(80);
    }

    /** In the midst of other characters. */
    private static Field field(String text) {
        String row = "x," + text + ",y";
        Field field = new Field();
        field.pointAt(row.toCharArray(), 2, 2 + text.length());
        return field;
    }
}
