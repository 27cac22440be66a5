package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.task.Category;

class PriceItemTest {

    /** As the price list has it, and as a refusal names it. */
    @Test
    void PAY_8_a_price_that_is_missing_is_named_by_its_code() {
        assertThat(new PriceItem.OfCategory(new Category("HOME_CARE"))).hasToString("HOME_CARE");
        assertThat(new PriceItem.OfSupplement(Area.RURAL)).hasToString("RURAL");
    }
}
