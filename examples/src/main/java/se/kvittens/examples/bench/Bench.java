package se.kvittens.examples.bench;

import java.util.EnumMap;
import java.util.Map;

/**
 * Measures what settling a month costs, in this process.
 *
 * @param threads that settle providers side by side in one of the parts
 * @param warmUps rounds that are not counted
 * @param rounds that are
 */
public record Bench(int threads, int warmUps, int rounds) {

    /** What is run in each round. */
    public enum Part {
        /** All the rules over the visits in memory, by one thread. */
        RULES,
        /** The same, and every explanation read. */
        RULES_READ,
        /** The same without reading, by all threads. */
        RULES_SIDE_BY_SIDE,
        /** The command, from CSV to basis. */
        COMMAND,
        /** Splitting the same CSV. */
        SPLIT
    }

    /**
     * All that was measured.
     *
     * @param threads of {@link Part#RULES_SIDE_BY_SIDE}
     */
    public record Result(long visits, int threads, Measured<Part> parts, KeptSettlements kept) {}

    /**
     * Runs all parts in turn.
     *
     * @param command settles the subject's folder and writes the basis
     */
    public Result run(Subject subject, Work command) throws Exception {
        try (RulesInMemory rules = new RulesInMemory(subject, 1, RulesInMemory::amountOf);
                RulesInMemory read = new RulesInMemory(subject, 1, ReasonWalk::reasonsOf);
                RulesInMemory sideBySide = new RulesInMemory(subject, threads, RulesInMemory::amountOf)) {
            Map<Part, Work> works = new EnumMap<>(Part.class);
            works.put(Part.RULES, rules);
            works.put(Part.RULES_READ, read);
            works.put(Part.RULES_SIDE_BY_SIDE, sideBySide);
            works.put(Part.COMMAND, command);
            works.put(Part.SPLIT, new CsvSplit(CsvSplit.filesOf(subject.folder())));
            Measured<Part> parts = new Rounds<>(works).run(warmUps, rounds);
            return new Result(subject.visits(), threads, parts, KeptSettlements.of(subject));
        }
    }
}
