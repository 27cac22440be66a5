package se.kvittens.files.explanation;

import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** Months written as rule cases and settled, for tests of what is written of them. */
public final class Settled {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    /** A cap, a refused visit, a change in time and two days of readjustment. */
    public static final String CAPPED = """
            municipality: haninge
            month: 2024-10
            provider: Handens hemtjänst Norra
            prices: {HOME_CARE: 400.00}
            supplements: {ISLAND: 80.00}
            recipients:
              anna:
                born: 1940-03-12
                area: ISLAND
                orders: [{granted: PT1H, tasks: [PERSONAL_CARE], from: 2024-01-01}]
                absences: [{from: 2024-10-05, to: 2024-10-09, cause: HOSPITAL, known: 2024-10-05T09:00}]
            visits:
              - {id: v1, recipient: anna, start: {at: 2024-10-01T08:00, by: NFC}, end: {at: 2024-10-01T09:00:30, by: NFC}, tasks: [PERSONAL_CARE], adjustments: [{made: 2024-10-02T09:00, end: 2024-10-01T09:30}]}
              - {id: v2, recipient: anna, start: {at: 2024-10-02T08:00, by: NFC}, end: {at: 2024-10-02T08:30, by: NFC}, tasks: [PERSONAL_CARE], approved: null}
              - {id: v3, recipient: anna, start: {at: 2024-10-03T08:00, by: MANUAL}, end: {at: 2024-10-03T08:30, by: NFC}, cause: TECHNICAL_FAULT, tasks: [PERSONAL_CARE, SHOPPING]}
            """;

    /** Two carers in Huddinge, where a task beyond the granted is to be told to the case worker. */
    public static final String HUDDINGE = """
            municipality: huddinge
            month: 2024-03
            prices: {HOME_CARE: 400.00}
            recipients:
              bo:
                mealDeliveries: 2
                orders: [{granted: PT7H, per: WEEK, tasks: [PERSONAL_CARE], from: 2024-03-11}]
            visits:
              - {id: v1, recipient: bo, carer: c1, start: {at: 2024-03-12T08:00, by: NFC}, end: {at: 2024-03-12T08:30, by: NFC}, tasks: [PERSONAL_CARE, DRESSING]}
              - {id: v2, recipient: bo, carer: c2, start: {at: 2024-03-12T08:20, by: NFC}, end: {at: 2024-03-12T08:40, by: NFC}, tasks: [PERSONAL_CARE]}
            """;

    private Settled() {}

    public static Settlement of(String yaml) {
        Faults faults = new Faults();
        Optional<RuleCase> read = new RuleCaseReader(BOOKS).parse("case.yaml", yaml, faults);
        RuleCase ruleCase = read.orElseThrow(() -> new AssertionError(faults.all()));
        return new Settle(BOOKS)
                .settle(ruleCase.input(), ruleCase.basis())
                .getOrElseThrow(refused -> new AssertionError(refused));
    }
}
