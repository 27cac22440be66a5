package se.kvittens.domain.task;

/** Whether a task is registered by hand by its nature (REG-3). */
public enum ByHand {
    NEVER,
    ALWAYS,
    /** Only when an end of the visit is outside the home. */
    WHEN_AN_END_IS_OUTSIDE
}
