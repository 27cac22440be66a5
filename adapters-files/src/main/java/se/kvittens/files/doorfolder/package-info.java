/** The doors folder: which locks are at whose doors, whose keys are known, and which gateways tell of them. */
@NullMarked
package se.kvittens.files.doorfolder;

import org.jspecify.annotations.NullMarked;
