/** The feeds by which other systems are heard, and how one is heard once. */
@NullMarked
package se.kvittens.application.importing.feed;

import org.jspecify.annotations.NullMarked;
