package se.kvittens.testkit.law;

import io.vavr.control.Either;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;

/** What settles a month. The usual one is this library's; the laws hold of any other that follows the same rules. */
@FunctionalInterface
public interface Settling {

    Either<SettlementRefused, Settlement> settle(ProviderMonth month, Basis basis);

    static Settling usual(RuleBooks books) {
        return new Settle(books)::settle;
    }
}
