package se.kvittens.domain.visit;

import java.time.Instant;
import se.kvittens.domain.access.Role;

/**
 * A correction (rättelse): that a visit counts as it was said after the lock of its month.
 *
 * @param version from 2 on: the first is the visit as it was locked
 * @param by whose the correction is
 */
public record Correction(int version, Role by, Instant made, CorrectionCause cause) {}
