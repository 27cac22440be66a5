package se.kvittens.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.people.Recipient;

class ReferenceCodeTest {

    /** A settlement refuses such a month at its door. */
    @Test
    void BILL_1_a_code_by_age_of_someone_without_a_date_of_birth_is_a_fault_of_the_caller() {
        ReferenceCodePolicy byAge = Town.north().book().invoicing().referenceCodes();
        Recipient unknown = recipient("anna").birthUnknown().person();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> byAge.codeOf(unknown, YearMonth.of(2024, 11)))
                .withMessageContaining("anna");
    }

    @Test
    void codes_are_in_order_of_their_texts_and_show_as_these() {
        assertThat(new ReferenceCode("A")).hasToString("A").isLessThan(new ReferenceCode("B"));
        assertThat(new ReferenceCode("B")).isGreaterThan(new ReferenceCode("A"));
    }
}
