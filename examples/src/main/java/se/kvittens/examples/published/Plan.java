package se.kvittens.examples.published;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;

/** A published day plan, with its visits in the order of the file. */
record Plan(String name, List<PlannedVisit> visits) {

    private static final int LAST_MINUTE = 24 * 60;
    private static final Pattern SEED_OF_RUN = Pattern.compile("(/sol-.+)-\\d+$");

    Plan {
        visits = List.copyOf(visits);
    }

    /** The name without the seed of the run that made it: some of these seeds pass for a personal number. */
    String provider() {
        return SEED_OF_RUN.matcher(name).replaceFirst("$1");
    }

    /** All plans of a file in its order, or what is wrong with it. */
    static Either<List<Fault>, List<Plan>> readAll(Path file) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Reading reading = new Reading();
        try (InputStream in = Files.newInputStream(file)) {
            new CsvTable<>(file.toString(), PlanColumn.class, faults::add).read(in, reading::take);
        }
        return faults.isEmpty() ? Either.right(reading.plans()) : Either.left(faults);
    }

    /** Of a patient's two caregivers at once the one with the lesser id, as text. */
    boolean isFirstOfTwo(PlannedVisit visit) {
        return visits.stream()
                .anyMatch(
                        other -> visit.isSharedWith(other) && visit.caregiver().compareTo(other.caregiver()) < 0);
    }

    /** Of a patient's two caregivers at once the other. */
    boolean isSecondOfTwo(PlannedVisit visit) {
        return visits.stream()
                .anyMatch(
                        other -> visit.isSharedWith(other) && visit.caregiver().compareTo(other.caregiver()) > 0);
    }

    /** Takes in rows, each of which stands on a line of its own below the header. */
    private static final class Reading {

        private final Map<String, List<PlannedVisit>> visitsByPlan = new LinkedHashMap<>();
        private int line = 1;

        private void take(Row<PlanColumn> row) {
            line++;
            PlannedVisit visit = new PlannedVisit(
                    line,
                    row.identifier(PlanColumn.PATIENT),
                    row.identifier(PlanColumn.CAREGIVER),
                    row.number(PlanColumn.ARRIVAL_MINUTE, LAST_MINUTE),
                    row.number(PlanColumn.DEPARTURE_MINUTE, LAST_MINUTE));
            visitsByPlan
                    .computeIfAbsent(row.text(PlanColumn.PLAN), plan -> new ArrayList<>())
                    .add(visit);
        }

        private List<Plan> plans() {
            return visitsByPlan.entrySet().stream()
                    .map(plan -> new Plan(plan.getKey(), plan.getValue()))
                    .toList();
        }
    }
}
