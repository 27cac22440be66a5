/**
 * Month reporting (månadsrapportering): rows of a settled month by recipient, category, task and day, for the system that
 * pays and charges by them.
 */
@NullMarked
package se.kvittens.application.monthreport;

import org.jspecify.annotations.NullMarked;
