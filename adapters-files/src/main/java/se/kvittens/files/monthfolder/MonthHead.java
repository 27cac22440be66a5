package se.kvittens.files.monthfolder;

import java.time.YearMonth;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.settlement.ProviderMonth;

/** What all providers of a month folder have in common. */
public record MonthHead(MunicipalityId municipality, YearMonth month, PublishedLocks lockDates, PriceList prices) {

    static MonthHead of(ProviderMonth month) {
        return new MonthHead(month.municipality(), month.month(), month.publishedLocks(), month.prices());
    }
}
