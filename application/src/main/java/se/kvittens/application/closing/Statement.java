package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.closing.Posting.CorrectionSettled;
import se.kvittens.application.closing.Posting.Kind;
import se.kvittens.application.closing.Posting.LineStated;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.settlement.ProviderMonth;

/** What is stated of one month by all that was taken down of it. */
public final class Statement {

    private final List<Posted> posted;

    public Statement(List<Posted> posted) {
        this.posted = List.copyOf(posted);
    }

    /** What a ledger states of a provider's month. */
    public static Either<JournalFault, Statement> of(MonthLedger ledger, ProviderMonth month) {
        return ledger.read(CloseMonth.accountOf(month), month.month()).map(page -> new Statement(page.posted()));
    }

    /** How the month was closed; empty where it is not. */
    public Optional<Posted> closing() {
        return posted.stream()
                .filter(each -> each.posting().content() instanceof MonthClosed)
                .findFirst();
    }

    /** Whether a basis has settled a correction. */
    public boolean hasSettled(CorrectedVersion correction) {
        return settled().contains(new Settled(correction.visit(), correction.number()));
    }

    /** Those of a month's corrections that no basis has settled yet. */
    public List<CorrectedVersion> unsettled(List<CorrectedVersion> corrections) {
        return corrections.stream().filter(each -> !hasSettled(each)).toList();
    }

    /** The lines that stand: of the month's own basis and of corrections, without those that were taken back. */
    public List<StatedLine> standing() {
        List<StatedLine> standing = new ArrayList<>();
        for (Posted each : posted) {
            if (each.posting().content() instanceof LineStated stated) {
                if (stated.kind() == Kind.CREDIT) {
                    standing.remove(stated.line());
                } else {
                    standing.add(stated.line());
                }
            }
        }
        return List.copyOf(standing);
    }

    /** What all bases pay of the month. */
    public Ore amount() {
        return standing().stream().map(StatedLine::amount).reduce(Ore.ZERO, Ore::plus);
    }

    /** What one basis states of the month, by reference code. */
    public Map<Optional<ReferenceCode>, Ore> amounts(YearMonth basis) {
        Map<Optional<ReferenceCode>, Ore> byCode = new LinkedHashMap<>();
        for (Posted each : posted) {
            if (each.posting().basis().equals(basis) && each.posting().content() instanceof LineStated stated) {
                byCode.merge(stated.line().code(), stated.amount(), Ore::plus);
            }
        }
        return byCode;
    }

    private Set<Settled> settled() {
        Set<Settled> settled = new HashSet<>();
        for (Posted each : posted) {
            if (each.posting().content() instanceof CorrectionSettled correction) {
                settled.add(new Settled(correction.visit(), correction.version()));
            }
        }
        return settled;
    }

    private record Settled(VisitId visit, int version) {}
}
