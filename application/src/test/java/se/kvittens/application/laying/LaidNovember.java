package se.kvittens.application.laying;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.application.supplying.SuppliedMonths;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;

/**
 * November 2024 of one provider and one recipient, with what was said of it laid over what was supplied.
 *
 * @param books by which it is settled, and locked
 */
record LaidNovember(RuleBooks books) {

    static final YearMonth MONTH = YearMonth.of(2024, 11);
    static final RecipientId ANNA = new RecipientId("anna");
    static final Instant NOON = At.at("2024-11-08T12:00");
    static final Instant AFTER_LOCK = At.at("2024-12-24T12:00");

    private static final ProviderId NORTH = new ProviderId("North");
    private static final Account ACCOUNT = new Account(Town.NORTH, NORTH);

    /** By the rules of a town. */
    static LaidNovember by(Town town) {
        return new LaidNovember(new RuleBooks(List.of(town.book())));
    }

    /** What is supplied of her. */
    static Supplied folder(RecipientFile anna) {
        return SuppliedMonths.of(NORTH, MONTH, anna);
    }

    /** What was said in this order, all of it taken down at one time. */
    static <T> MemoryChronicle<T> said(Instant taken, List<T> all) {
        MemoryChronicle<T> chronicle = new MemoryChronicle<>(() -> taken);
        for (T each : all) {
            chronicle
                    .append(ACCOUNT, chronicle.read(ACCOUNT).get().version(), each)
                    .get();
        }
        return chronicle;
    }

    Supplied laid(Supplied folder, Laid.Said said) {
        return Laid.over(new MemoryMonths(NORTH).put(folder), said, () -> books, Hashes::of)
                .months()
                .find(NORTH, MONTH)
                .get()
                .orElseThrow();
    }

    Settlement settled(Supplied month) {
        return new Settle(books)
                .settle(month.month(), new Basis(Optional.empty(), true))
                .get();
    }
}
