package se.kvittens.rest.contract;

import java.util.Optional;

/**
 * Something that can be asked for.
 *
 * @param path with parameters in braces
 * @param body the name of the schema of a body of JSON; empty where there is none, or of another kind
 * @param mayBeJob whether whoever asks may have it done as a job, and need not wait ({@code x-kvittens-job})
 */
public record Operation(
        String id, String method, String path, Access access, Optional<String> body, boolean mayBeJob) {}
