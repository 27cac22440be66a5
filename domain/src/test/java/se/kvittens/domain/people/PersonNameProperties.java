package se.kvittens.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A name is its parts, whatever their order and whatever stands between them. */
class PersonNameProperties {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final List<String> BETWEEN = List.of(" ", "  ", "-", ", ", ". ", "\u00a0", " - ");

    @Property
    void any_order_of_the_parts_is_the_same_name(@ForAll("parts") List<String> parts, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));

        assertThat(PersonName.of(String.join(between, shuffled))).isEqualTo(PersonName.of(String.join(" ", parts)));
    }

    @Property
    void case_and_the_form_of_the_letters_make_no_difference(@ForAll("parts") List<String> parts) {
        String name = String.join(" ", parts);

        assertThat(PersonName.of(name.toUpperCase(SWEDISH))).isEqualTo(PersonName.of(name));
        assertThat(PersonName.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(PersonName.of(name));
    }

    @Property
    void a_name_is_like_itself_and_like_itself_with_one_part_more(@ForAll("parts") List<String> parts) {
        PersonName name = PersonName.of(String.join(" ", parts));

        assertThat(name.isLike(name)).isTrue();
        assertThat(name.isLike(PersonName.of(String.join(" ", parts) + " Extra")))
                .isTrue();
    }

    @Property
    void any_text_can_be_read(@ForAll String text) {
        PersonName name = PersonName.of(text);

        assertThat(name.parts()).isSorted().noneMatch(String::isBlank);
        assertThat(PersonName.of(String.join(" ", name.parts()))).isEqualTo(name);
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzåäöéèüñøæšžł")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
