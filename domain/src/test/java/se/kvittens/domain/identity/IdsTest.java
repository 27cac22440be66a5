package se.kvittens.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("carer", CarerId::new),
                kind("municipality", MunicipalityId::new),
                kind("provider", ProviderId::new),
                kind("recipient", RecipientId::new),
                kind("visit", VisitId::new));
    }

    private static <T extends Comparable<T>> Arguments kind(String name, Function<String, T> id) {
        return Arguments.of(name, id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void an_id_is_not_blank_and_a_refusal_says_whose(String name, Function<String, T> id) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> id.apply(" "))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void ids_are_in_order_of_their_texts_and_show_as_these(
            String name, Function<String, T> id) {
        assertThat(id.apply("a7")).hasToString("a7").isEqualTo(id.apply("a7")).isEqualByComparingTo(id.apply("a7"));
        assertThat(id.apply("a7")).isLessThan(id.apply("b1"));
        assertThat(id.apply("b1")).isGreaterThan(id.apply("a7"));
    }
}
