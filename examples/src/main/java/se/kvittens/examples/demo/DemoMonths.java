package se.kvittens.examples.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;

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
    public static final List<YearMonth> MONTHS =
            DemoMonth.ALL.stream().map(DemoMonth::month).toList();

    /** Made-up prices, in SEK per hour. */
    public static final PriceList PRICES = new PriceList(
            Map.of(
                    new PriceItem.OfCategory(Orders.HOME_CARE), price("428.00"),
                    new PriceItem.OfSupplement(Area.RURAL), price("38.00"),
                    new PriceItem.OfSupplement(Area.ISLAND), price("90.00")),
            Optional.of(new PriceList.Origin(LocalDate.of(2024, 1, 1), true)));

    private DemoMonths() {}

    /** Both months of both providers, by month and then by provider. The same seed gives the same months. */
    public static List<ProviderMonth> of(long seed) {
        List<Generated> generated =
                DemoProvider.ALL.stream().map(each -> generate(each, seed)).toList();
        return MONTHS.stream()
                .flatMap(month -> generated.stream().map(each -> each.in(month)))
                .toList();
    }

    /** One month of both providers, as one month folder holds it. */
    public static List<ProviderMonth> of(long seed, YearMonth month) {
        return of(seed).stream().filter(each -> each.month().equals(month)).toList();
    }

    private static Generated generate(DemoProvider provider, long seed) {
        Dice dice = new Dice(seed).of(provider.name());
        List<Client> clients = new Clients(provider, dice).all();
        BothSystems systems = new BothSystems(dice);
        List<RegisteredVisit> visits = new ArrayList<>();
        int number = 0;
        for (VisitDraft draft : new Diary(provider, clients, dice).visits()) {
            number++;
            systems.of(draft.toVisit(String.format(Locale.ROOT, "v%06d", number)))
                    .forEach(visits::add);
        }
        return new Generated(provider, clients, visits);
    }

    private static HourlyPrice price(String kronor) {
        return new HourlyPrice(Ore.ofKronor(new BigDecimal(kronor)));
    }

    /** A provider over all months. */
    private record Generated(DemoProvider provider, List<Client> clients, List<RegisteredVisit> visits) {

        ProviderMonth in(YearMonth month) {
            MonthView view = new MonthView(month);
            List<RecipientFile> files = clients.stream().flatMap(view::of).toList();
            return new ProviderMonth(
                    MUNICIPALITY,
                    month,
                    new CutOver.GoLive(provider.name(), Optional.empty()),
                    PublishedLocks.NONE,
                    PRICES,
                    files,
                    visits.stream().filter(visit -> isOf(month, visit)).toList());
        }

        private static boolean isOf(YearMonth month, RegisteredVisit visit) {
            return YearMonth.from(CareZone.dateOf(visit.firstReceipt())).equals(month);
        }
    }
}
