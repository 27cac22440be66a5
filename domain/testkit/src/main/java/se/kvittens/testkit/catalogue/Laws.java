package se.kvittens.testkit.catalogue;

import java.util.List;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.testkit.law.Law;

/** The laws, by name and all together. */
public final class Laws {

    public static final Law VISITS_AND_LINES_SUM_TO_THE_RECIPIENT = SumLaws.RECIPIENT;
    public static final Law RECIPIENTS_SUM_TO_THE_INVOICE = SumLaws.INVOICE;
    public static final Law SHARES_COUNT_WHAT_IS_THERE = SumLaws.SHARES;
    public static final Law TIME_IS_PAID_ONCE = OnceLaws.TIME;
    public static final Law NO_SECOND_TWICE_WITHOUT_PAIRS = OnceLaws.NO_PAIRS;
    public static final Law A_VISIT_OF_TWO_SYSTEMS_COUNTS_ONCE = OnceLaws.SYSTEMS;
    public static final Law A_DAY_OF_READJUSTMENT_IS_PAID_ONCE = OnceLaws.ABSENCES;
    public static final Law THE_ORDER_OF_INPUT_DOES_NOT_MATTER = InputLaws.ORDER;
    public static final Law AN_UNAPPROVED_VISIT_CHANGES_NO_AMOUNT = InputLaws.UNAPPROVED;
    public static final Law A_LATER_LOCK_NEVER_PAYS_LESS = InputLaws.LOCK;
    public static final Law PAYABLE_IS_AT_MOST_EXECUTED = LimitLaws.EXECUTED;
    public static final Law PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED = LimitLaws.GRANTED;
    public static final Law AN_AMOUNT_IS_LESS_THAN_AN_ORE_OFF = LimitLaws.WHOLE_ORE;
    public static final Law AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF = LimitLaws.HALF_ORE;
    public static final Law COHABITANTS_SHARE_THE_WHOLE_TIME = SplitLaws.COHABITANTS;
    public static final Law AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME = SplitLaws.ORDERS;
    public static final Law EVERY_EXPLANATION_RECKONS_TO_ITS_VALUE = ExplanationLaws.STEPS;

    private static final List<Law> ALL = List.of(
            VISITS_AND_LINES_SUM_TO_THE_RECIPIENT,
            RECIPIENTS_SUM_TO_THE_INVOICE,
            SHARES_COUNT_WHAT_IS_THERE,
            TIME_IS_PAID_ONCE,
            NO_SECOND_TWICE_WITHOUT_PAIRS,
            A_VISIT_OF_TWO_SYSTEMS_COUNTS_ONCE,
            A_DAY_OF_READJUSTMENT_IS_PAID_ONCE,
            THE_ORDER_OF_INPUT_DOES_NOT_MATTER,
            AN_UNAPPROVED_VISIT_CHANGES_NO_AMOUNT,
            A_LATER_LOCK_NEVER_PAYS_LESS,
            PAYABLE_IS_AT_MOST_EXECUTED,
            PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED,
            AN_AMOUNT_IS_LESS_THAN_AN_ORE_OFF,
            AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF,
            COHABITANTS_SHARE_THE_WHOLE_TIME,
            AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME,
            EVERY_EXPLANATION_RECKONS_TO_ITS_VALUE);

    private Laws() {}

    /** Each holds where its conditions do. */
    public static List<Law> all() {
        return ALL;
    }

    /** Those that the choices of a rule book leave room for. */
    public static List<Law> applyingTo(RuleBook book) {
        return ALL.stream().filter(law -> law.appliesTo(book)).toList();
    }
}
