package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The text of a case, and what the reader makes of texts. */
final class CaseTexts {

    private static final RuleCaseReader READER = new RuleCaseReader(RuleBookFolder.bundled());

    /** A case with a mapping of every kind, each on lines of its own. */
    static final String ALL_LEVELS = """
            case: All levels
            rules: [PAY-1]
            municipality: haninge
            month: 2024-11
            prices:
              HOME_CARE: 400.00
            supplements:
              RURAL: 50.00
            lockDates:
              2024-11: 2024-12-05T16:00
            recipients:
              anna:
                born: 1940-03-12
                orders:
                  - granted: PT40H
                    tasks: [SERVICE]
                    mergeAllowed:
                      plan: true
                    from: 2024-01-01
                    to: 2024-12-31
                    ended: OTHER
                absences:
                  - from: 2024-11-10
                    cause: OTHER
                    known: 2024-11-09T08:00
            visits:
              - id: v1
                recipient: anna
                start:
                  at: 2024-11-04T08:00
                  by: NFC
                end:
                  by: NFC
                  at: 2024-11-04T08:30
                adjustments:
                  - made: 2024-11-05T09:00
                    end: 2024-11-04T08:40
                tasks: [SERVICE]
            expect:
              total: 266.67
              visits:
                v1:
                  payable: PT40M
              recipients:
                anna:
                  amount: 266.67
              invoice:
                "780201":
                  hours: 0.67
            """;

    private CaseTexts() {}

    static RuleCase read(String text) {
        Faults faults = new Faults();
        Optional<RuleCase> read = READER.parse("case.yaml", text, faults);
        assertThat(faults.all()).isEmpty();
        return read.orElseThrow();
    }

    static List<Fault> faults(String text) {
        Faults faults = new Faults();
        Optional<RuleCase> read = READER.parse("case.yaml", text, faults);
        assertThat(read.isPresent()).isEqualTo(faults.isEmpty());
        return faults.all();
    }

    static long lineOf(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count()
                + (text.substring(0, text.indexOf(part)).endsWith("\n") ? 1 : 0);
    }
}
