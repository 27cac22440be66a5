package se.kvittens.files.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;

/** What must hold of every fault, whatever stood in the file. Plain checks: a fuzzer runs them thousands of times a second. */
final class FaultLaws {

    private static final List<FaultText> TEXTS =
            List.of(new FaultText(Locale.ENGLISH), new FaultText(Locale.forLanguageTag("sv")));
    private static final int LONGEST_LINE = 4000;

    private FaultLaws() {}

    /**
     * Fails unless each fault has its place, and its message is one line without a personal number.
     *
     * @param root in which all files of the faults lie; what it is called itself is not looked at
     */
    static void hold(List<Fault> faults, Path root) {
        for (Fault fault : faults) {
            check(fault.file().startsWith(root.toString()), "a fault names its file");
            check(fault.line() >= 0, "a fault has its line");
            for (FaultText text : TEXTS) {
                holdOfMessage(text.of(fault).replace(root.toString(), ""));
            }
        }
    }

    private static void holdOfMessage(String message) {
        check(!PersonalNumbers.appearIn(message), "no personal number shows");
        check(message.chars().noneMatch(Character::isISOControl), "a message is one line");
        check(message.length() <= LONGEST_LINE, "a message is short");
    }

    static void check(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("It does not hold that " + law + ".");
        }
    }
}
