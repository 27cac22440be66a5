package se.sjovik.rules;

import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.testkit.catalogue.Laws;
import se.kvittens.testkit.law.Law;

/** What Sjövik's agreement says, whatever the file of the rule book has come to say. */
final class Agreement {

    /** There is a cap; an order counts for its days; amounts are rounded to the nearest öre. */
    private static final List<Law> DEMANDED = List.of(
            Laws.PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED.demanded(),
            Laws.AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME.demanded(),
            Laws.AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF.demanded());

    private Agreement() {}

    /** These, and all other laws that a rule book leaves room for. */
    static List<Law> laws(RuleBook book) {
        Stream<Law> others = Laws.applyingTo(book).stream()
                .filter(law -> DEMANDED.stream().noneMatch(demanded -> demanded.name().equals(law.name())));
        return Stream.concat(DEMANDED.stream(), others).toList();
    }
}
