package se.kvittens.client.answer;

/**
 * Something as it was seen. Who changes it hands this in, and is told where it has changed since.
 *
 * @param etag by which the server knows this version
 */
public record Seen<T>(T value, String etag) {}
