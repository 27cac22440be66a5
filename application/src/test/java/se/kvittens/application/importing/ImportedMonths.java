package se.kvittens.application.importing;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.application.importing.feed.Tellings;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.source.CutOver;

/** Months of North in a town that does not exist. */
final class ImportedMonths {

    private final Town town;
    private final ImportMonth importMonth;

    ImportedMonths(Town town) {
        this.town = town;
        this.importMonth = new ImportMonth(() -> new RuleBooks(List.of(town.book())));
    }

    Either<SettlementRefused, Imported> of(String month, Tellings told) {
        return of(Tellings.NORTH, month, told.feeds());
    }

    /** Of another provider. */
    Either<SettlementRefused, Imported> of(String provider, String month, Feeds feeds) {
        return importMonth.make(
                new MonthFrame(
                        town.id(),
                        YearMonth.parse(month),
                        new CutOver.GoLive(provider, Optional.empty()),
                        PublishedLocks.NONE,
                        new PriceList(Map.of())),
                feeds);
    }
}
