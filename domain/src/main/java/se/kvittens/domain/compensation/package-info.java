/**
 * What the month is worth: caps, readjustment time, supplements, meals, prices and lines. */
@NullMarked
package se.kvittens.domain.compensation;

import org.jspecify.annotations.NullMarked;
