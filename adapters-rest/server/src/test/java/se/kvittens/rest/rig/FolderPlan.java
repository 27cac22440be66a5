package se.kvittens.rest.rig;

import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.files.plan.PlanFiles;
import se.kvittens.rest.town.ServedPlan;

/** The plan of a serve folder. */
record FolderPlan(PlanFiles files, PlanTolerances tolerances) implements ServedPlan {

    @Override
    public Plan of(ProviderId provider) {
        return files.of(provider);
    }
}
