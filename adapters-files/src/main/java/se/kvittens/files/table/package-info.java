/** Tables with typed columns, told once, and written as text or CSV; other rooms write them otherwise. */
@NullMarked
package se.kvittens.files.table;

import org.jspecify.annotations.NullMarked;
