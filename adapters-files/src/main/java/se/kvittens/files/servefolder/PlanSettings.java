package se.kvittens.files.servefolder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/**
 * Where the planned visits are told, and how far what was made may be from them.
 *
 * @param at a table, or a folder of tables
 */
public record PlanSettings(Path at, PlanTolerances tolerances) {

    private static final int DAY_IN_MINUTES = 24 * 60;

    /** Empty where no plan is named. */
    static Optional<PlanSettings> in(YamlFields fields, Places places) {
        Optional<Path> at = fields.optional("plan").flatMap(value -> value.as(places::fileOrFolder));
        PlanTolerances tolerances = fields.optional("planTolerances")
                .map(value -> tolerances(value.fields()))
                .orElse(PlanTolerances.ASSUMED);
        return at.map(path -> new PlanSettings(path, tolerances));
    }

    private static PlanTolerances tolerances(YamlFields fields) {
        PlanTolerances tolerances = new PlanTolerances(
                minutes(fields, "late").orElse(PlanTolerances.ASSUMED.late()),
                minutes(fields, "near").orElse(PlanTolerances.ASSUMED.near()));
        fields.refuseUnknown();
        return tolerances;
    }

    private static Optional<Duration> minutes(YamlFields fields, String name) {
        return fields.optional(name)
                .flatMap(value -> value.as(Readings.whole(0, DAY_IN_MINUTES)))
                .map(Duration::ofMinutes);
    }
}
