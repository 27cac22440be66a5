package se.kvittens.examples.serve;

import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.files.plan.PlanFiles;
import se.kvittens.rest.town.ServedPlan;

/** The plan of a serve folder, as it is when it is asked for. */
record FolderPlan(PlanFiles files, PlanTolerances tolerances) implements ServedPlan {

    @Override
    public Plan of(ProviderId provider) {
        return files.of(provider);
    }
}
