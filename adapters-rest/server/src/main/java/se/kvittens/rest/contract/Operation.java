package se.kvittens.rest.contract;

import java.util.Optional;

/**
 * Something that can be asked for.
 *
 * @param path with parameters in braces
 * @param body the name of the schema of a body of JSON; empty where there is none, or of another kind
 */
public record Operation(String id, String method, String path, Access access, Optional<String> body) {}
