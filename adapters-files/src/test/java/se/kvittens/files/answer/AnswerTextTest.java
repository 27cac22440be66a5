package se.kvittens.files.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;

class AnswerTextTest {

    private static final AnswerText ENGLISH = new AnswerText(Locale.ENGLISH);
    private static final AnswerText SWEDISH = new AnswerText(Locale.forLanguageTag("sv-SE"));

    @Test
    void every_answer_has_a_sentence_of_its_own_in_each_language() {
        List<String> english = all(ENGLISH);
        List<String> swedish = all(SWEDISH);

        assertThat(english).doesNotHaveDuplicates().allMatch(text -> text.endsWith("."));
        assertThat(swedish).doesNotHaveDuplicates().doesNotContainAnyElementsOf(english);
    }

    @Test
    void LIFE_1_the_rule_that_asks_for_a_refusal_stands_first() {
        assertThat(SWEDISH.of(RefusalReason.ALREADY_CONFIRMED)).startsWith("LIFE-1: Beställningen är redan bekräftad.");
        assertThat(ENGLISH.of(RefusalReason.LAST_DAY_BEFORE_FIRST)).startsWith("LIFE-3, LIFE-4: ");
        assertThat(ENGLISH.of(RefusalReason.UNKNOWN)).startsWith("There is no such thing");
        assertThat(AnswerText.rulesOf(RefusalReason.LOCKED)).isEqualTo("TIME-4");
        assertThat(AnswerText.rulesOf(RefusalReason.FORBIDDEN)).isEmpty();
    }

    @Test
    void how_long_it_wants_to_be_left_alone_is_told_where_it_says_so() {
        Obstacle busy = new Obstacle(Obstacle.Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofSeconds(1500)));

        assertThat(ENGLISH.of(busy)).isEqualTo("It is asked too often. It asks to be left alone for 1500 seconds.");
        assertThat(SWEDISH.of(Obstacle.of(Obstacle.Kind.TOO_MANY_REQUESTS))).isEqualTo("Det tillfrågas för ofta.");
        assertThat(ENGLISH.of(new Obstacle(Obstacle.Kind.FAULT, Optional.of(Duration.ZERO))))
                .isEqualTo("It has a fault of its own.");
    }

    private static List<String> all(AnswerText text) {
        List<String> reasons =
                Arrays.stream(RefusalReason.values()).map(text::of).toList();
        List<String> obstacles = Arrays.stream(Obstacle.Kind.values())
                .map(Obstacle::of)
                .map(text::of)
                .toList();
        return Stream.of(reasons, obstacles).flatMap(List::stream).toList();
    }
}
