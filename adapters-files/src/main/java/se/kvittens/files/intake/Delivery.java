package se.kvittens.files.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that was received, and the profile by which it is read.
 *
 * @param name of the file, as the intake says it
 * @param taken when the file was exported, where that is known
 */
public record Delivery(String name, Path file, Path profile, Optional<Instant> taken) {}
