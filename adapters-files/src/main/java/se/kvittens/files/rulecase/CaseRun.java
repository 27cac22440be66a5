package se.kvittens.files.rulecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.fault.Faults;

/** Runs cases: reads each, settles it, and holds the outcome against what it expects. */
public final class CaseRun {

    private final RuleCaseReader reader;
    private final Settle settle;
    private final FaultText faultText = new FaultText(Locale.ENGLISH);

    public CaseRun(RuleBooks books, Settle settle) {
        this.reader = new RuleCaseReader(books);
        this.settle = settle;
    }

    public Result of(Path file) {
        Faults faults = new Faults();
        Optional<RuleCase> read = reader.read(file, faults);
        if (read.isPresent()) {
            RuleCase ruleCase = read.get();
            return new Result(
                    file.toString(),
                    CaseOutcome.of(settle.settle(ruleCase.input(), ruleCase.basis())),
                    ruleCase.expected(),
                    false);
        }
        boolean unreadable = faults.all().stream().anyMatch(fault -> fault.kind() == FaultKind.UNREADABLE_FILE);
        return new Result(file.toString(), error(faults), reader.expectedErrorOf(file), unreadable);
    }

    private CaseOutcome error(Faults faults) {
        Fault first = faults.all().get(0);
        String place = first.line() > 0 ? " (line " + first.line() + ")" : "";
        return CaseOutcome.error(first.kind() + " " + faultText.what(first) + faultText.advice(first) + place);
    }

    /** What came of one file. */
    public record Result(String file, CaseOutcome outcome, List<Expectation> expected, boolean isUnreadable) {

        public List<CaseCheck.Mismatch> mismatches() {
            return CaseCheck.mismatches(expected, outcome);
        }
    }
}
