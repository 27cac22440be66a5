package se.kvittens.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.deadline.DeadlineKind;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Words;

class DeadlineWordsTest {

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void SYS_5_every_kind_has_a_title_of_its_own_in_each_language(DeadlineKind kind) {
        Deadline deadline = new Deadline(
                kind,
                RuleId.SYS_5,
                LocalDateTime.of(2025, 4, 3, 16, 0),
                Optional.of(YearMonth.of(2025, 3)),
                Optional.of(new Words("Blankett", "A form")));
        String swedish = new DeadlineWords(Locale.forLanguageTag("sv")).title(deadline);
        String english = new DeadlineWords(Locale.ENGLISH).title(deadline);

        assertThat(swedish).isNotBlank().isNotEqualTo(english).doesNotContain("{");
        assertThat(english).isNotBlank().doesNotContain("{");
        if (kind == DeadlineKind.FORM) {
            assertThat(swedish).startsWith("Blankett").contains("2025-03");
            assertThat(english).startsWith("A form").contains("2025-03");
        }
    }
}
