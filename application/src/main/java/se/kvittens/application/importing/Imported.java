package se.kvittens.application.importing;

import java.util.List;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.VisitVersions;

/**
 * A provider's month, made of what was told.
 *
 * @param month in a steady order, whatever the order of telling: recipients by id, visits by first receipt
 * @param unplaced what is not in it because a person is not known
 * @param changed visits of which more than one version was told, with all versions
 * @param gone visits that a later telling has put into another month or given to another provider, with all versions
 * @param pairs how many visits both systems hold, each now under one id
 */
public record Imported(
        ProviderMonth month,
        List<Unplaced> unplaced,
        List<VisitVersions> changed,
        List<VisitVersions> gone,
        ImportCounts counts,
        int pairs) {

    public Imported {
        unplaced = List.copyOf(unplaced);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }
}
