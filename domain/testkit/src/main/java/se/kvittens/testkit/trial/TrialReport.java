package se.kvittens.testkit.trial;

import java.util.List;
import java.util.stream.Collectors;
import se.kvittens.testkit.law.Law;

/**
 * What came of a trial.
 *
 * @param seed by which the same months come again
 */
public record TrialReport(long seed, List<Verdict> verdicts) {

    public TrialReport {
        verdicts = List.copyOf(verdicts);
    }

    public boolean holds() {
        return verdicts.stream().allMatch(Verdict::holds);
    }

    /** The laws that do not hold. */
    public List<Counterexample> counterexamples() {
        return verdicts.stream()
                .flatMap(verdict -> verdict.counterexample().stream())
                .toList();
    }

    /** Only of a law that was tried. */
    public Verdict of(Law law) {
        return verdicts.stream()
                .filter(verdict -> verdict.law().name().equals(law.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The law %s was not tried.%nMaybe no rule book leaves room for it.".formatted(law.name())));
    }

    /** Fails a test where a law does not hold, with each month that breaks one as a rule case. */
    public void mustHold() {
        if (!holds()) {
            throw new AssertionError(toString());
        }
    }

    @Override
    public String toString() {
        String broken = counterexamples().stream()
                .map(found -> "%n%s, at try %d of seed %d:%n%n%s"
                        .formatted(found.law().name(), found.found(), seed, found))
                .collect(Collectors.joining());
        return verdicts.stream()
                .map(verdict -> "%s %s: %d months, said something of %d"
                        .formatted(
                                verdict.holds() ? "holds " : "BROKEN",
                                verdict.law().name(),
                                verdict.tried(),
                                verdict.applied()))
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator() + broken));
    }
}
