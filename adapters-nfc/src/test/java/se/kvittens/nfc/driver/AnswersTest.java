package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.presence.Sight;

/** What is an answer to which question, byte by byte. */
class AnswersTest {

    private static final Optional<Optional<Sight>> TAG =
            Optional.of(Optional.of(new Sight.One(new TagUid("DEADBEEF"))));

    @Test
    void a_PN532_answers_the_question_for_tags_with_none_one_or_several() {
        assertThat(Pn532Command.found(Bytes.hex("00"))).isEqualTo(Optional.of(Optional.empty()));
        assertThat(Pn532Command.found(Bytes.hex("01 01 00 04 08 04 DE AD BE EF")))
                .isEqualTo(TAG);
        assertThat(Pn532Command.found(Bytes.hex("01 01 00 04 20 04 DE AD BE EF 05 78 80 70 02")))
                .isEqualTo(TAG);
        assertThat(Pn532Command.found(Bytes.hex("02 01 00 04 08 04 DE AD BE EF 02 00 04 08 04 01 02 03 04")))
                .isEqualTo(Optional.of(Optional.of(new Sight.Several())));
        assertThat(Pn532Command.found(Bytes.hex("01 01 00 04 08 00")))
                .isEqualTo(Optional.of(Optional.of(new Sight.Unusable(TagUid.Flaw.WRONG_LENGTH))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01", "03 01 00 04 08 04 DE AD BE EF", "01 01 00 04 08", "01 01 00 04 08 04 DE AD BE", "02"})
    void what_breaks_off_or_counts_too_many_is_no_answer_of_a_PN532(String answer) {
        assertThat(Pn532Command.found(Bytes.hex(answer))).isEmpty();
    }

    @Test
    void a_PN532_is_known_by_its_version() {
        assertThat(Pn532Command.isVersionOfPn532(Bytes.hex("32 01 06 07"))).isTrue();
        assertThat(Pn532Command.isVersionOfPn532(Bytes.hex("33 01 06 07"))).isFalse();
        assertThat(Pn532Command.isVersionOfPn532(Bytes.hex("32 01 06"))).isFalse();
        assertThat(Pn532Command.isVersionOfPn532(Bytes.NONE)).isFalse();
    }

    @Test
    void a_TWN4_answers_the_question_for_a_tag_with_none_or_one() {
        assertThat(Twn4Command.found(Bytes.hex("00"))).isEqualTo(Optional.of(Optional.empty()));
        assertThat(Twn4Command.found(Bytes.hex("01 80 20 04 DE AD BE EF"))).isEqualTo(TAG);
        assertThat(Twn4Command.found(Bytes.hex("01 80 00 00")))
                .isEqualTo(Optional.of(Optional.of(new Sight.Unusable(TagUid.Flaw.WRONG_LENGTH))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01",
                "01 80 20",
                "02 80 20 04 DE AD BE EF",
                "01 81 20 04 DE AD BE EF",
                "01 80 20 04 DE AD BE"
            })
    void another_kind_of_tag_or_a_length_that_is_not_so_is_no_answer_of_a_TWN4(String answer) {
        assertThat(Twn4Command.found(Bytes.hex(answer))).isEmpty();
    }

    @Test
    void a_TWN4_is_known_by_its_version() {
        assertThat(Twn4Command.isVersionOfTwn4(Bytes.hex("04 54 57 4E 34"))).isTrue();
        assertThat(Twn4Command.isVersionOfTwn4(Bytes.hex("04 54 57 4E 33"))).isFalse();
        assertThat(Twn4Command.isVersionOfTwn4(Bytes.hex("00"))).isFalse();
        assertThat(Twn4Command.isVersionOfTwn4(Bytes.NONE)).isFalse();
    }
}
