package se.kvittens.bench.compare;

/** What is run in each round, with the words of the table. */
enum Part {
    RULES("Kvittens, all rules, visits in memory"),
    RUNNING_CAP("DuckDB, running cap by a window, in memory"),
    SUMMED("DuckDB, sums by recipient, in memory"),
    COMMAND("Kvittens, CSV to basis, all rules"),
    CSV_SUMS("DuckDB, CSV to sums by recipient"),
    FEW_RULES("Kvittens, all rules, as many as Drools, 1 thread"),
    DROOLS("Drools, three rules, 1 thread");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
