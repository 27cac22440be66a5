package se.kvittens.bench.compare;

import java.util.EnumMap;
import java.util.Map;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.examples.bench.Measured;
import se.kvittens.examples.bench.Rounds;
import se.kvittens.examples.bench.RulesInMemory;
import se.kvittens.examples.bench.Subject;
import se.kvittens.examples.bench.Work;

/** Measures Kvittens, DuckDB and Drools on one month, after it has seen that they agree. */
final class Comparison implements AutoCloseable {

    private final DuckDb database;
    private final SettledTables tables;
    private final CsvSql csv;
    private final CsvAgreement csvAgreement;
    private final DroolsRules drools = DroolsRules.compile();
    private final DroolsFacts droolsFacts;
    private final int droolsCompared;
    private final RulesInMemory rules;
    private final RulesInMemory fewRules;

    /**
     * Fills the tables and compares what can be compared.
     *
     * @param droolsVisits about how many visits Drools gets
     * @throws IllegalStateException where two of them don't agree
     */
    Comparison(Subject subject, DuckDb database, int threads, long droolsVisits) throws Exception {
        this.database = database;
        this.tables = SettledTables.fill(database, subject);
        requireEqual("running cap", tables.runningCap(), tables.lesser());
        requireEqual("sums by recipient", tables.summed(), tables.lesser());
        this.csv = new CsvSql(subject.folder(), hasUniqueRecipients(subject));
        this.csvAgreement = CsvAgreement.check(database, csv, subject);
        this.droolsFacts = DroolsFacts.of(subject, droolsVisits);
        this.droolsCompared = DroolsAgreement.check(droolsFacts, drools.run(droolsFacts), subject.books());
        this.rules = new RulesInMemory(subject, threads, RulesInMemory::amountOf);
        this.fewRules = new RulesInMemory(subject.books(), droolsFacts.months(), 1, RulesInMemory::amountOf);
    }

    SettledTables tables() {
        return tables;
    }

    CsvAgreement csvAgreement() {
        return csvAgreement;
    }

    /** How many visits Drools gets. */
    int droolsVisits() {
        return droolsFacts.visits().size();
    }

    /** How many of them could be compared, and agree. */
    int droolsCompared() {
        return droolsCompared;
    }

    /**
     * Runs all parts in turn.
     *
     * @param command settles the subject's folder and writes the basis
     */
    Measured<Part> run(Work command, int warmUps, int rounds) throws Exception {
        String query = csv.query();
        Map<Part, Work> works = new EnumMap<>(Part.class);
        works.put(Part.RULES, rules);
        works.put(Part.RUNNING_CAP, tables::runningCap);
        works.put(Part.SUMMED, tables::summed);
        works.put(Part.COMMAND, command);
        works.put(Part.CSV_SUMS, () -> csvSums(query));
        works.put(Part.FEW_RULES, fewRules);
        works.put(Part.DROOLS, () -> drools.run(droolsFacts).sum());
        return new Rounds<>(works).run(warmUps, rounds);
    }

    /** Into a table, as whoever wants the answer would; it is not fetched row by row. */
    private long csvSums(String query) throws Exception {
        database.run("CREATE OR REPLACE TABLE sums AS " + query);
        return database.number("SELECT sum(lesser) FROM sums");
    }

    @Override
    public void close() {
        rules.close();
        fewRules.close();
    }

    private static void requireEqual(String what, long theirs, long ours) {
        if (theirs != ours) {
            throw new IllegalStateException("The %s: %d by DuckDB, %d by Kvittens.".formatted(what, theirs, ours));
        }
    }

    static boolean hasUniqueRecipients(Subject subject) {
        long all = subject.months().stream()
                .mapToLong(month -> month.recipients().size())
                .sum();
        long different = subject.months().stream()
                .flatMap(month -> month.recipients().stream())
                .<RecipientId>map(file -> file.recipient().id())
                .distinct()
                .count();
        return all == different;
    }
}
