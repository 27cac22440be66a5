package se.kvittens.lock.nukimqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands where a lock speaks. */
class IntentProperties {

    @Property
    void anything_is_read_or_says_which_field_it_lacks(@ForAll String text) {
        boolean isReadOrSaysWhy = Intent.read(text)
                .fold(
                        field -> field.matches("\\w+"),
                        intent -> Intent.read(intent.written()).contains(intent));

        assertThat(isReadOrSaysWhy).isTrue();
    }

    @Property
    void a_name_of_a_lock_is_hexadecimal_digits_and_leads_nowhere_else(@ForAll String text) {
        assertThat(Topic.isDevice(text)).isEqualTo(text.matches("[0-9A-Fa-f]{1,16}"));
        assertThat(Topic.of("nuki/" + text + "/state").isPresent()).isEqualTo(Topic.isDevice(text));
    }
}
