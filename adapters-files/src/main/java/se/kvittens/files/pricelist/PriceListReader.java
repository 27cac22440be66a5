package se.kvittens.files.pricelist;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.Category;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/**
 * Reads a price list:
 *
 * <pre>{@code
 * municipality: haninge
 * inForceFrom: 2024-01-01
 * example: true                            # its prices are made up
 * prices: {HOME_CARE: 410.00}              # SEK per hour, by category
 * supplements: {RURAL: 50.00}              # SEK per hour, by area; may be left out
 * }</pre>
 */
public final class PriceListReader {

    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    private PriceListReader() {}

    /** Empty, with faults, where anything is wrong. */
    public static Optional<PriceListFile> read(Path path, Faults faults) {
        return YamlFile.text(path, faults).flatMap(text -> parse(path.toString(), text, faults));
    }

    public static Optional<PriceListFile> parse(String file, String text, Faults faults) {
        Faults own = new Faults();
        Optional<PriceListFile> read = YamlFile.parse(file, text, own).map(root -> {
            YamlFields fields = root.fields();
            MunicipalityId municipality = new MunicipalityId(fields.required("municipality")
                    .flatMap(value -> value.as(Readings::name))
                    .orElse("?"));
            LocalDate from = fields.required("inForceFrom")
                    .flatMap(value -> value.as(Readings::date))
                    .orElse(LocalDate.EPOCH);
            boolean example = fields.optional("example")
                    .flatMap(value -> value.as(Readings::flag))
                    .orElse(false);
            fields.required("prices");
            PriceList prices = new PriceList(prices(fields).prices(), Optional.of(new PriceList.Origin(from, example)));
            fields.refuseUnknown();
            return new PriceListFile(municipality, from, example, prices, ContentHash.of(text));
        });
        own.all().forEach(faults::add);
        return own.isEmpty() ? read : Optional.empty();
    }

    /** Reads the fields {@code prices} and {@code supplements} of a mapping; either may be left out. */
    public static PriceList prices(YamlFields fields) {
        Map<PriceItem, HourlyPrice> prices = new LinkedHashMap<>();
        fields.optional("prices")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((code, value) -> price(value)
                        .ifPresent(price -> prices.put(new PriceItem.OfCategory(new Category(code)), price)));
        fields.optional("supplements")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((code, value) -> {
                    Optional<Area> area = areaOf(code, value);
                    price(value)
                            .ifPresent(price ->
                                    area.ifPresent(known -> prices.put(new PriceItem.OfSupplement(known), price)));
                });
        return new PriceList(prices);
    }

    private static Optional<Area> areaOf(String code, YamlValue value) {
        return Readings.area(code)
                .peekLeft(misread -> value.fault(FaultKind.UNKNOWN_FIELD, code, misread.expected()))
                .toJavaOptional();
    }

    private static Optional<HourlyPrice> price(YamlValue value) {
        Optional<BigDecimal> kronor = value.as(Readings::decimal);
        if (kronor.filter(amount -> amount.compareTo(HIGHEST) > 0
                        || amount.stripTrailingZeros().scale() > MOST_DECIMALS)
                .isPresent()) {
            value.fault(FaultKind.INVALID_VALUE, kronor.get().toPlainString(), "410.00");
            return Optional.empty();
        }
        return kronor.map(amount -> new HourlyPrice(Ore.ofKronor(amount)));
    }
}
