package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void REG_9_a_note_has_at_most_200_characters() {
        assertThat(Note.of("a".repeat(200), 200)).isEqualTo(Either.right(new Note("a".repeat(200))));
        assertThat(Note.of("a".repeat(201), 200)).isEqualTo(Either.left(Note.NoteFault.TOO_LONG));
    }

    @Test
    void REG_9_a_character_outside_the_basic_plane_is_one() {
        assertThat(Note.of("\uD83D\uDEAA".repeat(200), 200).isRight()).isTrue();
        assertThat(Note.of("\uD83D\uDEAA".repeat(201), 200).isRight()).isFalse();
    }

    @Test
    void REG_9_a_note_with_a_personal_number_is_refused_without_repeating_it() {
        Either<Note.NoteFault, Note> refused = Note.of("Tag of 121212-1212 lost", 200);

        assertThat(refused).isEqualTo(Either.left(Note.NoteFault.PERSONAL_NUMBER));
        assertThat(refused.toString()).doesNotContain("1212");
    }

    @Test
    void REG_9_no_note_is_a_note() {
        assertThat(Note.of("", 200)).isEqualTo(Either.right(Note.NONE));
    }

    @Test
    void a_note_is_not_printed() {
        assertThat(new Note("Hon var arg.")).hasToString("Note[12 characters]");
    }
}
