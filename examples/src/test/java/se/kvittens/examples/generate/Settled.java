package se.kvittens.examples.generate;

import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Generated months, and what their settlement says, counted provider by provider. */
final class Settled {

    static final RuleBooks BOOKS = RuleBookFolder.bundled();

    final Map<DeviationCode, Integer> deviations = new EnumMap<>(DeviationCode.class);
    Duration executed = Duration.ZERO;
    Duration granted = Duration.ZERO;
    long visits;
    int setAside;

    private Settled() {}

    static GeneratedMonths months(String municipality, YearMonth month, GeneratedMonths.Size size, long seed) {
        return GeneratedMonths.of(BOOKS, new GeneratedMonths.Asked(new MunicipalityId(municipality), month, size, seed))
                .orElseThrow();
    }

    static Settled of(Iterable<ProviderMonth> months) {
        Settled all = new Settled();
        months.forEach(month -> all.add(new Settle(BOOKS)
                .settle(month, new Basis(Optional.empty(), true))
                .get()));
        return all;
    }

    private void add(Settlement settled) {
        deviations(settled).forEach(each -> deviations.merge(each.code(), 1, Integer::sum));
        executed = executed.plus(settled.shares().executed());
        granted = granted.plus(settled.shares().granted());
        visits += settled.shares().visits();
        setAside += settled.setAside();
    }

    private static Stream<Deviation> deviations(Settlement settled) {
        return Stream.of(
                        settled.deviations().stream(),
                        settled.recipients().stream().flatMap(recipient -> recipient.deviations().stream()),
                        settled.visits().flatMap(visit -> visit.deviations().stream()))
                .flatMap(each -> each);
    }
}
