package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApduAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "04A1B2C3D4E5809000, 04A1B2C3D4E580",
        "DEADBEEF9000, DEADBEEF",
        "041122334455667788999000, 04112233445566778899",
        "DEADBEEF6282, DEADBEEF"
    })
    void a_number_is_read(String answer, String uid) {
        assertThat(ApduAnswer.of(Bytes.hex(answer).toArray())).isEqualTo(new ApduAnswer.Uid(Bytes.hex(uid)));
    }

    @Test
    void a_number_that_must_be_asked_for_with_its_length_is_asked_for_with_it() {
        ApduAnswer answer = ApduAnswer.of(Bytes.hex("6C07").toArray());

        assertThat(answer).isEqualTo(new ApduAnswer.OtherLength(7));
        assertThat(((ApduAnswer.OtherLength) answer).question()).isEqualTo(Bytes.hex("FFCA000007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "90",
                "9000",
                "6282",
                "6300",
                "6A81",
                "DEADBEEF6A81",
                "016C07",
                "DEADBEEF9001",
                "DEADBEEF6283"
            })
    void anything_else_is_none(String answer) {
        assertThat(ApduAnswer.of(Bytes.hex(answer).toArray())).isEqualTo(new ApduAnswer.Refused());
    }
}
