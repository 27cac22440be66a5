package se.kvittens.application.importing;

import java.time.YearMonth;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.source.CutOver;

/** What no feed tells of a month: whose it is, and by which locks and prices. */
public record MonthFrame(
        MunicipalityId municipality,
        YearMonth month,
        CutOver.GoLive provider,
        PublishedLocks publishedLocks,
        PriceList prices) {}
