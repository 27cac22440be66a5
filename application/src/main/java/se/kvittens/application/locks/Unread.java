package se.kvittens.application.locks;

/**
 * Something that a gateway told and nobody can understand.
 *
 * @param name that the gateway gave it; of its own making where it gave none
 * @param field that is missing or can't be read; never what stands in it, which may be personal
 */
public record Unread(String name, String field) {}
