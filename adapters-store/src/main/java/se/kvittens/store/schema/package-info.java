/** The tables, and how older ones become those of today. */
@NullMarked
package se.kvittens.store.schema;

import org.jspecify.annotations.NullMarked;
