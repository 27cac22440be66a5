package se.kvittens.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.tag.TagUid.Flaw;

class TagUidTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEADBEEF", "04A1B2C3D4E580", "04112233445566778899", "0800000000000A", "09000000"})
    void four_seven_and_ten_bytes_are_a_number(String hex) {
        assertThat(TagUid.of(HexFormat.of().parseHex(hex))).isEqualTo(Either.right(new TagUid(hex)));
        assertThat(TagUid.parse(hex)).isEqualTo(Either.right(new TagUid(hex)));
        assertThat(new TagUid(hex).bytes()).isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(new TagUid(hex)).hasToString(hex);
    }

    @ParameterizedTest
    @CsvSource({
        "'',WRONG_LENGTH",
        "DEADBE,WRONG_LENGTH",
        "DEADBEEF01,WRONG_LENGTH",
        "04A1B2C3D4E5,WRONG_LENGTH",
        "0411223344556677889900,WRONG_LENGTH",
        "08A1B2C3,RANDOM",
        "DEADBEE,NOT_HEXADECIMAL",
        "DEADBEEG,NOT_HEXADECIMAL"
    })
    void what_is_no_number_is_refused_with_its_flaw(String text, Flaw flaw) {
        assertThat(TagUid.parse(text)).isEqualTo(Either.left(flaw));
        assertThatThrownBy(() -> new TagUid(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_may_write_it_in_other_ways_and_it_is_kept_in_one() {
        TagUid uid = new TagUid("04A1B2C3D4E580");

        assertThat(TagUid.parse("04:a1:b2:c3:d4:e5:80")).isEqualTo(Either.right(uid));
        assertThat(TagUid.parse("04 A1-B2 c3d4e580")).isEqualTo(Either.right(uid));
        assertThatThrownBy(() -> new TagUid("04a1b2c3d4e580")).hasMessageContaining("upper case");
    }

    @Test
    void REG_9_a_personal_number_that_was_typed_instead_does_not_show() {
        assertThatThrownBy(() -> new TagUid("191212121212")).hasMessageNotContaining("121212");
    }

    @Property
    void any_bytes_give_a_number_that_is_written_back_or_a_flaw(@ForAll @Size(max = 12) byte[] bytes) {
        Either<Flaw, TagUid> uid = TagUid.of(bytes);

        assertThat(uid.isRight())
                .isEqualTo((bytes.length == 4 && bytes[0] != 8) || bytes.length == 7 || bytes.length == 10);
        uid.forEach(number -> assertThat(number.bytes()).isEqualTo(bytes));
    }
}
