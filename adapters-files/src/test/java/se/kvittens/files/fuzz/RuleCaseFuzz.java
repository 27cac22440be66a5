package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** Any bytes as a rule case: a case or faults, never both; a case that is read is settled or refused. */
public final class RuleCaseFuzz {

    private static final FuzzFolder FOLDER = new FuzzFolder("rule-case");
    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final RuleCaseReader READER = new RuleCaseReader(BOOKS);
    private static final Settle SETTLE = new Settle(BOOKS);
    private static final Explanations WORDS = new Explanations(Locale.ENGLISH);

    private RuleCaseFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Path file = FOLDER.write("case.yaml", bytes);
        Faults faults = new Faults();
        Optional<RuleCase> read = READER.read(file, faults);

        check(read.isPresent() == faults.isEmpty(), "there is a case or a fault");
        FaultLaws.hold(faults.all(), FOLDER.root());
        read.ifPresent(RuleCaseFuzz::holdOf);
    }

    private static void holdOf(RuleCase read) {
        Either<SettlementRefused, Settlement> settled = SETTLE.settle(read.input(), read.basis());
        check(settled.equals(SETTLE.settle(read.input(), read.basis())), "a month is settled the same again");
        settled.peek(RuleCaseFuzz::holdOf);
    }

    private static void holdOf(Settlement settlement) {
        for (RecipientMonth month : settlement.recipients()) {
            check(
                    WORDS.ofRecipient(settlement, month.recipient().id()).isPresent(),
                    "every recipient's month can be explained");
        }
    }
}
