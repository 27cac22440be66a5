package se.kvittens.domain.access;

/** In which role somebody acts (SYS-2). */
public enum Role {
    /** Makes the visits (personal). */
    CARER,
    /** Plans a provider's visits (planerare). */
    PLANNER,
    /** Looks after a provider's registrations (administratör). */
    ADMINISTRATOR,
    /** Answers for a provider (chef, verksamhetsansvarig). */
    MANAGER,
    /** Reviews a provider's visits (granskare). */
    REVIEWER,
    /** Grants the help, at the municipality (biståndshandläggare). */
    CASE_WORKER,
    /** Handles fees and payments, at the municipality (avgiftshandläggare). */
    FEE_HANDLER,
    /** Runs the system, at the municipality (systemförvaltare). */
    SYSTEM_ADMINISTRATOR;

    /** Whether it is one at a provider; else it is at the municipality. */
    public boolean isAtProvider() {
        return switch (this) {
            case CARER, PLANNER, ADMINISTRATOR, MANAGER, REVIEWER -> true;
            case CASE_WORKER, FEE_HANDLER, SYSTEM_ADMINISTRATOR -> false;
        };
    }
}
