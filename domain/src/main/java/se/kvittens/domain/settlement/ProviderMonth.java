package se.kvittens.domain.settlement;

import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * All that goes into the settlement of one provider's month.
 *
 * @param provider its name and, where it is known, its own go-live
 * @param recipients each once
 * @param visits in any order; a visit that two systems hold is there twice under one id
 */
public record ProviderMonth(
        MunicipalityId municipality,
        YearMonth month,
        CutOver.GoLive provider,
        PublishedLocks publishedLocks,
        PriceList prices,
        List<RecipientFile> recipients,
        List<RegisteredVisit> visits) {

    public ProviderMonth {
        recipients = List.copyOf(recipients);
        visits = List.copyOf(visits);
    }
}
