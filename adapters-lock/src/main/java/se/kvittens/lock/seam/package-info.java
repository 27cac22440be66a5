/**
 * Locks of many makes by way of Seam. Paths, fields and words are those of the types that it publishes (npm
 * {@code @seamapi/types}, 1.977.0).
 */
@NullMarked
package se.kvittens.lock.seam;

import org.jspecify.annotations.NullMarked;
