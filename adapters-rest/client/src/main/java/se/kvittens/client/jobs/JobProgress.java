package se.kvittens.client.jobs;

import se.kvittens.client.answer.Coded;

/**
 * At which step a job is; one of them may take much longer than another.
 *
 * @param done how many are behind it
 */
public record JobProgress(Coded<JobStep> step, int done, int of) {}
