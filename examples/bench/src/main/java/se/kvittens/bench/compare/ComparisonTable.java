package se.kvittens.bench.compare;

import java.io.PrintWriter;
import java.util.function.ToDoubleFunction;
import se.kvittens.examples.bench.Cost;
import se.kvittens.examples.bench.Measured;
import se.kvittens.examples.bench.Subject;

/** Prints a comparison: what agrees, how long each took, and the ratios. */
final class ComparisonTable {

    private static final String ROW = "%-56s%s%n";
    private static final long MEBIBYTE = 1 << 20;

    private final PrintWriter out;
    private final Subject subject;
    private final Comparison comparison;

    ComparisonTable(PrintWriter out, Subject subject, Comparison comparison) {
        this.out = out;
        this.subject = subject;
        this.comparison = comparison;
    }

    void printWhatAgrees() {
        out.printf(
                "%d visits of %d providers; Java %s, heap of at most %d MiB%n",
                subject.visits(),
                subject.months().size(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() / MEBIBYTE);
        out.printf(
                "In memory: %d executed visits; the running cap and the sums by recipient are %d seconds for both%n",
                comparison.tables().visits(), comparison.tables().lesser());
        out.printf(
                "From CSV: executed, granted and the lesser of both agree for %d recipients; for %d only Kvittens knows a rule that matters%n",
                comparison.csvAgreement().compared(), comparison.csvAgreement().passedOver());
        out.printf(
                "Drools: %d visits; NOT_APPROVED and INCOMPLETE agree for all %d that are comparable; the time paid is right%n%n",
                comparison.droolsVisits(), comparison.droolsCompared());
    }

    void print(Measured<Part> measured, int threads, int rounds, int warmUps) {
        out.printf(
                "%d rounds after %d to warm up; %d threads for Kvittens in memory and for DuckDB%n",
                rounds, warmUps, threads);
        print("seconds", measured, Cost::wallSeconds);
        print("CPU seconds", measured, Cost::cpuSeconds);
    }

    /** What each took, and the ratios of those that belong beside each other. */
    private void print(String unit, Measured<Part> measured, ToDoubleFunction<Cost> figure) {
        out.println();
        out.printf(ROW, unit, "%12s%12s%12s".formatted("least", "median", "most"));
        for (Part part : Part.values()) {
            out.printf(ROW, part, measured.of(part, figure).columns());
        }
        out.printf(
                ROW,
                "  rules : running cap",
                measured.ratio(Part.RULES, Part.RUNNING_CAP, figure).columns());
        out.printf(
                ROW,
                "  rules : sums",
                measured.ratio(Part.RULES, Part.SUMMED, figure).columns());
        out.printf(
                ROW,
                "  CSV to basis : CSV to sums",
                measured.ratio(Part.COMMAND, Part.CSV_SUMS, figure).columns());
        out.printf(
                ROW,
                "  all rules : Drools' three",
                measured.ratio(Part.FEW_RULES, Part.DROOLS, figure).columns());
    }
}
