package se.kvittens.files.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.Category;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

class PriceListReaderTest {

    private static final String LIST = """
            municipality: haninge
            inForceFrom: 2024-01-01
            example: true
            prices:
              HOME_CARE: 410.50
              ESCORT: 300
            supplements:
              RURAL: 50.5
            """;

    private final Faults faults = new Faults();

    @Test
    void a_list_is_dated_and_says_whether_it_is_made_up() {
        PriceListFile list = parsed(LIST).orElseThrow();

        assertThat(list.municipality().value()).isEqualTo("haninge");
        assertThat(list.inForceFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(list.isExample()).isTrue();
        assertThat(list.contentHash()).matches("[0-9a-f]{64}");
        assertThat(parsed(LIST.replace("example: true\n", "")).orElseThrow().isExample())
                .isFalse();
    }

    @Test
    void prices_are_whole_ore() {
        PriceListFile list = parsed(LIST).orElseThrow();

        assertThat(list.prices().priceOf(category("HOME_CARE"))).contains(price(41050));
        assertThat(list.prices().priceOf(category("ESCORT"))).contains(price(30000));
        assertThat(list.prices().priceOf(new PriceItem.OfSupplement(Area.RURAL)))
                .contains(price(5050));
        assertThat(list.prices().priceOf(new PriceItem.OfSupplement(Area.ISLAND)))
                .isEmpty();
        assertThat(list.prices().priceOf(category("RESPITE"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0", "0.01, 1", "410.500, 41050", "410.5000000, 41050", "999999.99, 99999999"})
    void an_amount_has_at_most_two_decimals_that_say_anything(String kronor, long ore) {
        assertThat(parsed(LIST.replace("410.50", kronor)).orElseThrow().prices().priceOf(category("HOME_CARE")))
                .contains(price(ore));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410.50     | -0.01       | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | 410.505     | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | '\"410,50\"' | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | 410.50 kr   | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | [410.50]    | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | .nan        | INVALID_VALUE  | prices.HOME_CARE",
                "410.50     | 1e20        | INVALID_VALUE  | prices.HOME_CARE",
                "RURAL      | SUBURBAN    | UNKNOWN_FIELD  | supplements.SUBURBAN",
                "RURAL      | rural       | UNKNOWN_FIELD  | supplements.rural",
                "2024-01-01 | 2024-13-01  | MALFORMED_DATE | inForceFrom",
                "2024-01-01 | ''          | MISSING_FIELD  | inForceFrom",
                "true       | maybe       | INVALID_VALUE  | example",
                "example    | sample      | UNKNOWN_FIELD  | sample",
                "ESCORT     | HOME_CARE   | DUPLICATE_FIELD | prices.HOME_CARE",
            })
    void what_is_wrong_is_named(String right, String wrong, FaultKind kind, String field) {
        String text = LIST.replace(right, wrong);

        assertThat(parsed(text)).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::field)
                .containsExactly(tuple(kind, "p.yaml", field));
        assertThat(faults.all().get(0).line()).isPositive();
    }

    @Test
    void all_that_is_wrong_comes_at_once() {
        assertThat(parsed("municipality:\nprice: {HOME_CARE: 1}\nsupplements: {MOON: -1}\n"))
                .isEmpty();

        assertThat(faults.all())
                .extracting(Fault::kind, Fault::line, Fault::field)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.MISSING_FIELD, 1L, "municipality"),
                        tuple(FaultKind.MISSING_FIELD, 1L, "inForceFrom"),
                        tuple(FaultKind.MISSING_FIELD, 1L, "prices"),
                        tuple(FaultKind.UNKNOWN_FIELD, 3L, "supplements.MOON"),
                        tuple(FaultKind.INVALID_VALUE, 3L, "supplements.MOON"),
                        tuple(FaultKind.UNKNOWN_FIELD, 2L, "price"));
    }

    @Test
    void a_price_beyond_all_amounts_is_a_fault() {
        for (String price : List.of("99999999999999999", "999999999999999999")) {
            Faults own = new Faults();

            assertThat(PriceListReader.parse("p.yaml", LIST.replace("410.50", price), own))
                    .isEmpty();
            assertThat(own.all()).extracting(Fault::kind).containsExactly(FaultKind.INVALID_VALUE);
        }
    }

    private Optional<PriceListFile> parsed(String text) {
        return PriceListReader.parse("p.yaml", text, faults);
    }

    private static PriceItem category(String code) {
        return new PriceItem.OfCategory(new Category(code));
    }

    private static HourlyPrice price(long ore) {
        return new HourlyPrice(new Ore(ore));
    }
}
