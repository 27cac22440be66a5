package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.visit.Phone.PhoneFault;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-17",
                "4711",
                "Hemtjänst Norra 3",
                "0017", // a number of the provider's own, with zeros before it
                "00012345678",
                "IT-0791234567", // letters and a hyphen make it an asset number
                "R58M12ABCDE",
                "356938035643809", // IMEI
                "1212121211", // like a personal number, with another check digit
                "712345678", // no mobile begins with 71
                "2024-10-01",
                "+12345",
                "012345"
            })
    void SYS_7_an_id_of_the_providers_own_names_a_phone(String id) {
        assertThat(Phone.of(id)).isEqualTo(Either.right(new Phone(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-123 45 67",
                "0701234567",
                "08-12 34 56",
                "(08) 12 34 56",
                "0123/456 78",
                "+46701234567",
                "+46 (0)70-123 45 67",
                "0046 70 123 45 67",
                "46701234567",
                "701234567", // as a spreadsheet writes a mobile's number
                "792345678",
                "+123456",
                "01234567",
                "Samsung 070\u2013123 45 67",
                "070-123 45 67 (Norra)"
            })
    void REG_8_a_telephone_number_names_none(String id) {
        assertThat(Phone.of(id)).isEqualTo(Either.left(PhoneFault.TELEPHONE_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1212121212",
                "191212121212",
                "121212-1212",
                "121212-1213", // with a sign the check digit is not asked for
                "Telefon 19121212-1212"
            })
    void REG_9_a_personal_number_names_none(String id) {
        Either<PhoneFault, Phone> refused = Phone.of(id);

        assertThat(refused).isEqualTo(Either.left(PhoneFault.PERSONAL_NUMBER));
        assertThat(refused.toString()).doesNotContain("1212");
    }

    @Test
    void SYS_7_a_phone_has_an_id() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone(" ")).withMessageContaining("phone");
    }

    /** What the reading of a field allows at most must not hold up the reading. */
    @Test
    void SYS_7_a_long_text_is_judged_at_once() {
        assertThat(Phone.of("1 ".repeat(50_000) + "x").isRight()).isTrue();
    }
}
