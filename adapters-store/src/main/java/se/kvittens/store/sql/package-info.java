/** Databases: how each is opened, begun and left, and what its errors mean. */
@NullMarked
package se.kvittens.store.sql;

import org.jspecify.annotations.NullMarked;
