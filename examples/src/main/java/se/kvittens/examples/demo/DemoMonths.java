package se.kvittens.examples.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.examples.generate.ProviderMonths;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * September and October 2024 of two made-up providers in Haninge: "Hemtjänst Exempelviken" with 300 recipients on the
 * mainland, and "Exempelöns omsorg" with 24 in the archipelago, where coverage is poor. Everything that a rule book of
 * those months can object to happens to some visit of theirs.
 */
public final class DemoMonths {

    /** For whoever has no wish for another. */
    public static final long USUAL_SEED = 20240923;

    public static final MunicipalityId MUNICIPALITY = new MunicipalityId("haninge");

    /** In their order. */
    public static final List<YearMonth> MONTHS = List.of(YearMonth.of(2024, 9), YearMonth.of(2024, 10));

    private static final MadeUpProvider MAINLAND =
            new MadeUpProvider(named("Hemtjänst Exempelviken"), 1, 300, 0, false, false);
    private static final MadeUpProvider ARCHIPELAGO =
            new MadeUpProvider(named("Exempelöns omsorg"), MAINLAND.recipients() + 1, 24, MAINLAND.teams(), true, true);

    private DemoMonths() {}

    /** Both months of both providers, by month and then by provider. The same seed gives the same months. */
    public static List<ProviderMonth> of(long seed) {
        return MONTHS.stream().flatMap(month -> of(seed, month).stream()).toList();
    }

    /** One month of both providers, as one month folder holds it. */
    public static List<ProviderMonth> of(long seed, YearMonth month) {
        Town town = Town.of(RuleBookFolder.bundled(), MUNICIPALITY, MONTHS).orElseThrow();
        ProviderMonths months = new ProviderMonths(town, month, seed);
        return Stream.of(MAINLAND, ARCHIPELAGO).map(months::of).toList();
    }

    private static CutOver.GoLive named(String name) {
        return new CutOver.GoLive(name, Optional.empty());
    }
}
