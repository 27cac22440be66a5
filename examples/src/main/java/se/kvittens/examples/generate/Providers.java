package se.kvittens.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.source.CutOver;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.chance.Spread;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;

/** The providers among whom so many recipients are divided, as evenly as can be; each is worked out when it is asked for. */
final class Providers {

    private final Town town;
    private final GeneratedMonths.Size size;

    Providers(Town town, GeneratedMonths.Size size) {
        this.town = town;
        this.size = size;
    }

    /** From 0. */
    MadeUpProvider at(int place) {
        long few = size.recipients() / size.providers();
        long withOneMore = Math.min(place, size.recipients() % size.providers());
        long recipients = few + (place < size.recipients() % size.providers() ? 1 : 0);
        long firstTeam =
                withOneMore * MadeUpProvider.teamsFor(few + 1) + (place - withOneMore) * MadeUpProvider.teamsFor(few);
        return new MadeUpProvider(
                new CutOver.GoLive(String.format(Locale.ROOT, "Exempelhemtjänst %d", place + 1), ownDay(place)),
                place * few + withOneMore + 1,
                recipients,
                firstTeam,
                false,
                Spread.PROVIDERS.happensTo(place + 1L, Rate.POOR_COVERAGE));
    }

    /** Where the rule book has providers that changed systems on another day than most, some of these do so too. */
    private Optional<LocalDate> ownDay(int place) {
        List<LocalDate> others = town.months().get(0).book().cutOver() instanceof CutOver.ChangeOfSystem change
                ? change.goLiveByProvider().value().values().stream()
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return Spread.PROVIDERS.happensTo(place + 3L, Rate.PILOT) && !others.isEmpty()
                ? Optional.of(others.get(place % others.size()))
                : Optional.empty();
    }
}
