package se.kvittens.domain.reconciliation;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;

/**
 * What the two systems hold of a provider's month. Each visit of the month is in one of the four lists, and each list is
 * in order of the visits' starts.
 *
 * @param outsideMonth how many visits of the input belong to another month and are in none of the lists
 */
public record Reconciliation(
        Subject subject,
        List<HeldAlone> onlyPhoniro,
        List<HeldAlone> onlyLifecare,
        List<HeldTwice> agreeing,
        List<HeldTwice> differing,
        int outsideMonth) {

    public Reconciliation {
        onlyPhoniro = List.copyOf(onlyPhoniro);
        onlyLifecare = List.copyOf(onlyLifecare);
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /** Whose month it is, and by which rules. */
    public record Subject(RuleBook rules, YearMonth month, CutOver.GoLive provider) {}

    public List<HeldAlone> only(SystemOfRecord system) {
        return system == SystemOfRecord.PHONIRO ? onlyPhoniro : onlyLifecare;
    }

    /** Those that agree, then those that differ. */
    public Stream<HeldTwice> both() {
        return Stream.concat(agreeing.stream(), differing.stream());
    }

    /** How many visits there are, each counted once. */
    public int visits() {
        return onlyPhoniro.size() + onlyLifecare.size() + agreeing.size() + differing.size();
    }

    /** What the lists come to. */
    public ExecutedTimes executed() {
        return new ExecutedTimes(this);
    }

    /** Whether there is anything to look at: a difference, or a visit that the system lacks that was live. */
    public boolean hasFindings() {
        return !differing.isEmpty() || missing(onlyPhoniro) > 0 || missing(onlyLifecare) > 0;
    }

    /** How many of the visits that a system holds alone are missing in the one that was live. */
    public static long missing(List<HeldAlone> visits) {
        return visits.stream().filter(HeldAlone::isMissingWhereItBelongs).count();
    }
}
