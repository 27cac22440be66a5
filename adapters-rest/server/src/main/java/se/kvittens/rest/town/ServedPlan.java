package se.kvittens.rest.town;

import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.ProviderId;

/** What is planned, as the server is set up; threads may share it. */
public interface ServedPlan {

    /** What a provider has planned; nothing where no visit of it is told. */
    Plan of(ProviderId provider);
}
